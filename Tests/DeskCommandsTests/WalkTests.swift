import DeskTestSupport
import Foundation
import Guidance
import Records
import TerminalText
import Testing

@testable import DeskCommands

struct WalkTests {
  private static let now = Date(timeIntervalSince1970: 1_795_380_840)

  private func walk() throws -> Walk {
    try #require(Walk(guide().numbered, opening: [.heading("The device")], device: nil, agent: "mia"))
  }

  /// A guide of two procedures, with two steps and one.
  private func guide() throws -> GuideAnswer {
    let folder = try smallKnowledge()
    for (id, steps) in [("first", 1...2), ("second", 1...1)] {
      let told = steps.map { "{say: Say \($0)., expect: Expect \($0)., if_not: If not \($0).}" }
      try folder.write(
        """
        id: \(id)
        revision: 3
        title: The \(id)
        needs: [remote]
        destructive: false
        signs_out: app
        takes_effect_minutes: 0
        steps: [\(told.joined(separator: ", "))]
        review_by: 2027-05-22
        sources: [{title: A page, read: 2026-11-22, confidence: high}]

        """, to: "procedures/\(id).yaml")
    }
    let platform = try String(contentsOfFile: folder.path("platforms/acme-tv.yaml"), encoding: .utf8)
    try folder.write(
      platform.replacing("[web-remote-sign-out]", with: "[first, second]"), to: "platforms/acme-tv.yaml")
    let knowledge = try loadKnowledgeBase(at: folder.url.path).knowledge
    let device = NamedDevice(text: "AX100B")
    return GuideAnswer(knowledge.resolution(of: device), device: device, knowledge: knowledge)
  }

  /// The prompts after each key, and all that the keys mean for the call.
  private func press(_ keys: [String], in walk: inout Walk) -> (prompts: [String], events: [CallEvent]) {
    var (prompts, events) = ([String](), [CallEvent]())
    for key in keys {
      events += walk.press(key, at: Self.now).events
      prompts.append(walk.prompt)
    }
    return (prompts, events)
  }

  @Test func `goes on with Enter, back with b, and asks at the end`() throws {
    var walk = try walk()
    #expect(walk.prompt == "step 1 of 2> ")
    let prompts = press(["", "", "b", "b", "b", "", "", "w"], in: &walk).prompts
    #expect(
      prompts == [
        "step 2 of 2> ", "did it work? w or x> ", "step 2 of 2> ", "step 1 of 2> ", "step 1 of 2> ",
        "step 2 of 2> ", "did it work? w or x> ", "",
      ])
    #expect(walk.isOver)
    #expect(walk.outcome == .worked)
  }

  @Test func `shows a step with its number and what they should see, and keeps the rest for n`() throws {
    var walk = try walk()
    #expect(
      render(walk.press("", at: Self.now).page, for: Screen()).text == "  2. Say 2.\n     See: Expect 2.\n")
    #expect(render(walk.press("n", at: Self.now).page, for: Screen()).text == "If not: If not 2.\n")
  }

  @Test func `flags once what is not seen, with the step`() throws {
    var walk = try walk()
    let events = press(["", "n", "N", " n "], in: &walk).events
    let flags = events.compactMap { if case .flag(let flag) = $0 { flag } else { nil } }
    #expect(flags.map(\.text) == ["Not seen: Expect 2."])
    #expect(flags.first?.step == 2)
    #expect(flags.first?.entry == "first")
    #expect(flags.first?.revision == 3)
  }

  @Test func `offers the next procedure when one did not work, and ends behind the last`() throws {
    var walk = try walk()
    let (prompts, events) = press(["x", "", "x"], in: &walk)
    #expect(prompts == ["Enter or q> ", "step 1 of 1> ", ""])
    let walks = events.compactMap { if case .walk(let progress) = $0 { progress } else { nil } }
    #expect(walks.map(\.procedure.entry) == ["first", "second", "second"])
    #expect(walks.map(\.outcome) == [.failed, nil, .failed])
    #expect(events.count { if case .flag = $0 { true } else { false } } == 2)
  }

  @Test(arguments: [[], [""], ["", ""]])
  func `leaves at q from anywhere`(keys: [String]) throws {
    var walk = try walk()
    let events = press(keys + ["q"], in: &walk).events
    #expect(walk.isOver)
    #expect(walk.outcome == .left)
    #expect(events.last == .walk(progress: walk.progress))
  }

  @Test func `stays a failure when the offer is declined`() throws {
    var walk = try walk()
    _ = press(["x", "q"], in: &walk)
    #expect(walk.isOver)
    #expect(walk.outcome == .failed)
  }

  @Test(arguments: [([], "Enter: seen."), (["", ""], "w: it worked."), (["x"], "Enter: walk")])
  func `says what the keys are for any other`(keys: [String], help: String) throws {
    for key in ["?", "z", "sessions", "no way"] {
      var walk = try walk()
      _ = press(keys, in: &walk)
      let prompt = walk.prompt
      let (page, events) = walk.press(key, at: Self.now)
      #expect(render(page, for: Screen()).text.hasPrefix(help))
      #expect(events.isEmpty)
      #expect(walk.prompt == prompt)
    }
  }

  @Test func `has nothing to walk without procedures`() {
    #expect(Walk([], opening: [], device: nil, agent: "mia") == nil)
  }
}
