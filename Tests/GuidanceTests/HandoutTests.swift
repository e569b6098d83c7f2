import Accounts
import DeskTestSupport
import Testing

@testable import Guidance

/// What leaves the house must be sourced.
struct HandoutTests {
  private func handout(
    _ procedures: [SourceFile], by ids: [String] = ["a"], channel: Handout.Channel = .chat
  ) throws -> Handout {
    let knowledge = compile(procedures).knowledge
    return try knowledge.handout(
      by: ids.compactMap { knowledge.procedures[$0] }, in: .english, channel: channel)
  }

  private func steps(_ extra: String) -> String {
    "[{say: One., expect: A., if_not: B.}, {say: Two., expect: A., if_not: B., \(extra)}]"
  }

  @Test func `leaves out an unverified step that the others can do without`() throws {
    let optional = sampleProcedure("a", steps: steps("confidence: unverified, optional: true"))
    #expect(try handout([optional]).procedure.steps.map(\.say) == ["One."])
  }

  @Test func `passes over a procedure with an unverified step for the next`() throws {
    let found = try handout(
      [sampleProcedure("a", steps: steps("confidence: unverified")), sampleProcedure("b")], by: ["a", "b"])
    #expect(found.procedure.procedure.id == "b")
  }

  @Test func `refuses when every step or source is unverified`() {
    let step = sampleProcedure("a", steps: steps("confidence: unverified"))
    #expect(throws: Handout.Refusal.unverified) { try handout([step]) }
    let source = SourceFile(
      kind: .procedures, id: "a", path: "a.yaml",
      text: sampleProcedure("a").text.replacing("confidence: high", with: "confidence: unverified"))
    #expect(throws: Handout.Refusal.unverified) { try handout([source]) }
  }

  @Test func `refuses an unverified label`() {
    let labels = file(
      .labels, "app",
      "id: app\nrevision: 1\nname: A\nlabels:\n  - {label: x, en: X, confidence: {en: unverified}}\n"
        + sampleSources)
    let procedure = sampleProcedure("a", steps: "[{say: \"Choose {app.x}.\", expect: A., if_not: B.}]")
    #expect(throws: Handout.Refusal.unverified) { try handout([labels, procedure]) }
  }

  @Test func `refuses a text message that is too long`() {
    let long = "[{say: \(String(repeating: "word ", count: 100)), expect: A., if_not: B.}]"
    #expect(throws: Handout.Refusal.tooLong) {
      try handout([sampleProcedure("a", steps: long)], channel: .sms)
    }
  }

  @Test(arguments: Language.allCases, Handout.Channel.allCases)
  func `holds no unverified fact, no quote and no blank, for every platform`(
    language: Language, channel: Handout.Channel
  ) throws {
    let knowledge = try RealKnowledge.knowledge()
    let unverified = unverifiedTexts(of: knowledge, in: language)
    #expect(unverified.count > 10)
    var made = 0
    for platform in knowledge.platforms.all {
      let procedures = knowledge.procedures(of: platform, modelYear: nil)
      guard let handout = try? knowledge.handout(by: procedures, in: language, channel: channel) else {
        continue
      }
      made += 1
      #expect(unverified.filter { handout.text.contains($0) } == [], "\(platform.id)")
      #expect(!handout.text.contains("{") && !handout.text.contains("()"), "\(platform.id)")
      #expect(!handout.text.lowercased().contains("customer"), "\(platform.id)")
    }
    #expect(made > (channel == .sms ? 0 : 60))
  }

  /// What nobody could source and no other step says with a source.
  private func unverifiedTexts(of knowledge: KnowledgeBase, in language: Language) -> [String] {
    let labels = LabelTables(knowledge)
    let steps = knowledge.procedures.all.flatMap { knowledge.worded($0, in: language, labels).steps }
    let sourced = steps.filter { $0.confidence > .unverified }.map(\.say)
    return steps.filter { $0.confidence == .unverified }.map(\.say).filter { say in
      !sourced.contains { $0.contains(say) }
    }
  }
}
