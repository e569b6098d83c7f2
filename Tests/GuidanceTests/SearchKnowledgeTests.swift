import DeskTestSupport
import Guidance
import Testing

struct SearchKnowledgeTests {
  private static let knowledge = compile([
    samplePlatform("webos", hint: "A ribbon of cards."), samplePlatform("cards", hint: "Something else."),
    sampleProcedure(
      "reset", steps: "[{say: Open Settings., expect: A list of cards., if_not: Try the remote.}]"),
    sampleBrand(
      "acme", rules: "  - {models: [AX100], platform: webos, name: The Ribbon, examples: [AX-100]}"),
    file(
      .plans, "us",
      "id: us\nrevision: 1\nregion: US\nname: United States\nrecords:\n"
        + "  - {plan: p, name: Premium, valid_from: 2023-11-01, streams: 4, sources: []}\n" + sampleSources),
  ]).knowledge

  private func found(_ words: String) -> [String] {
    search(words, in: Self.knowledge).map { "\($0.kind)/\($0.id)" }
  }

  @Test(arguments: [
    ("ribbon cards", ["platform/webos"]), ("RIBBON", ["model/acme", "platform/webos"]),
    ("ribbon settings", []), ("settings list remote", ["procedure/reset"]), ("premium", ["plan/us"]),
    ("united states", ["plan/us"]), ("ax100", []), ("100", ["model/acme"]),
  ])
  func `finds the entries that hold all words`(words: String, entries: [String]) {
    #expect(found(words).sorted() == entries)
  }

  @Test(arguments: [
    ("ribb", ["model/acme", "platform/webos"]), ("ibbon", []), ("sett rem", ["procedure/reset"]),
  ])
  func `takes the beginning of a word for the word`(words: String, entries: [String]) {
    #expect(found(words).sorted() == entries)
  }

  @Test func `puts a word in the title before one in the text, and a whole word before a beginning`() {
    let hits = search("cards", in: Self.knowledge)
    #expect(hits.map(\.id) == ["cards", "reset", "webos"])
    #expect(hits.map(\.score) == [8, 2, 2])
    #expect(search("card", in: Self.knowledge).map(\.score) == [4, 1, 1])
  }

  @Test(arguments: ["", "   ", "…!?", "nothing", "cards zzz"])
  func `finds nothing`(words: String) {
    #expect(found(words) == [])
  }

  @Test func `shows the first line that holds one of the words`() {
    #expect(search("else", in: Self.knowledge).map(\.line) == ["Something else."])
    #expect(search("list", in: Self.knowledge).map(\.line) == ["A list of cards."])
    #expect(search("webos", in: Self.knowledge).map(\.line) == ["A ribbon of cards."])
    #expect(search("list", in: Self.knowledge).map(\.title) == ["Sign out by reset"])
  }

  @Test func `finds words of the real knowledge base in one order each time`() throws {
    let knowledge = try RealKnowledge.knowledge()
    let hits = search("sign out", in: knowledge)
    #expect(!hits.isEmpty)
    #expect(hits == search("sign out", in: try loadKnowledgeBase(at: Repository.knowledgeFolder)))
  }
}
