import Accounts
import DeskTestSupport
import Guidance
import Testing

struct SearchDocumentsTests {
  private static let knowledge = compile([
    samplePlatform("webos", hint: "\"Choose {app.help}.\""),
    sampleProcedure(
      "reset", steps: "[{say: \"Open {app.help}.\", expect: A list., if_not: \"Try {app.exit}.\"}]"),
    sampleBrand(
      "acme", rules: "  - {models: [AX100], platform: webos, name: The Ribbon, examples: [AX-100]}"),
    file(.limits, "streams", "id: streams\nrevision: 1\nname: Streams\nsay: So many.\n" + sampleSources),
    file(
      .plans, "us",
      "id: us\nrevision: 1\nregion: US\nname: United States\nrecords:\n"
        + "  - {plan: p, name: Premium, valid_from: 2023-11-01, streams: 4, sources: []}\n" + sampleSources),
    file(
      .topics, "sold",
      "id: sold\nrevision: 1\ntitle: Sold\ncustomers_say: [I sold the TV]\nfor_agents: false\n"
        + "points: [{say: \"Choose {app.exit}.\"}]\n" + sampleSources),
    file(
      .messages, "nw-2-5",
      "id: nw-2-5\nrevision: 1\ntitle: An error\ncodes: [NW-2-5]\ntexts: [Retrying]\nlabels: [app.help]\n"
        + "meaning: No network.\nremedy: [{say: Wait.}]\n" + sampleSources),
    file(
      .labels, "app",
      "id: app\nrevision: 1\nname: The app\nlabels:\n  - {label: help, en: Get Help, de: Hilfe}\n"
        + "  - {label: exit, en: Exit}\n" + sampleSources),
    file(
      .translations, "de/sold",
      "id: sold\nof: topics\nlanguage: de\nfrom_revision: 1\ntitle: Verkauft\n"
        + "points: [{say: \"Wählen Sie {app.help} oder {app.exit}.\"}]\n"),
  ]).knowledge

  private func documents(_ kind: String, _ language: Language = .english) -> [SearchDocument] {
    searchDocuments(of: Self.knowledge).filter { $0.kind == kind && $0.language == language }
  }

  @Test(arguments: ["platform", "procedure", "model", "plan", "limit", "message", "topic", "label"])
  func `holds every kind of entry`(kind: String) {
    #expect(documents(kind).count == 1)
  }

  @Test func `puts the words of labels into texts`() {
    #expect(documents("platform").map(\.lines) == [["Choose Get Help."]])
    #expect(documents("procedure").map(\.lines) == [["Open Get Help.", "A list.", "Try Exit."]])
    #expect(documents("topic").map(\.lines) == [["Choose Exit."]])
  }

  @Test func `keeps apart what customers say, and what is typed as it stands`() {
    #expect(documents("topic").map(\.says) == [["I sold the TV"]])
    #expect(documents("message").map(\.codes) == [["nw-2-5", "NW-2-5"]])
    #expect(documents("model").map(\.codes) == [["acme", "AX-100"]])
    #expect(documents("model").map(\.lines) == [["The Ribbon", "AX-100"]])
  }

  @Test func `gives a translation under its original's name, with labels of its language or else English`() {
    let expected = SearchDocument(
      kind: "topic", id: "sold", language: .german, title: "Verkauft",
      lines: ["Wählen Sie Hilfe oder Exit."])
    #expect(documents("topic", .german) == [expected])
  }

  @Test func `gives a message's words in each language that has them`() {
    #expect(documents("message").map(\.says) == [["Retrying", "Get Help"]])
    #expect(documents("message", .german).map(\.says) == [["Hilfe"]])
    #expect(documents("message", .french) == [])
  }

  @Test func `tells what a label of another language is in English`() {
    #expect(documents("label").map(\.lines) == [["Get Help", "Exit"]])
    #expect(documents("label", .german).map(\.lines) == [["Hilfe (Get Help)"]])
    #expect(documents("label", .spanish) == [])
  }

  @Test func `gives each entry of the real knowledge base at most once in each language`() throws {
    let documents = searchDocuments(of: try RealKnowledge.knowledge())
    #expect(documents.count > 600)
    #expect(Set(documents.map { [$0.kind, $0.id, $0.language.rawValue] }).count == documents.count)
    #expect(documents.filter { $0.kind != "label" && $0.lines.contains { $0.contains("{") } }.map(\.id) == [])
  }
}
