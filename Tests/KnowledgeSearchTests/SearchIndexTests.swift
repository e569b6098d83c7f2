import Guidance
import Testing

@testable import KnowledgeSearch

struct SearchIndexTests {
  private static let documents = [
    SearchDocument(
      kind: "platform", id: "cards", title: "The Cards", lines: ["Something else.", "It has a remote."]),
    SearchDocument(kind: "platform", id: "webos", title: "The set", lines: ["A ribbon of cards."]),
    SearchDocument(
      kind: "procedure", id: "reset", title: "Sign out by reset",
      lines: ["Open Settings.", "A list of cards.", "Try the settings of the remote."]),
    SearchDocument(
      kind: "procedure", id: "reset", language: .french, title: "Réinitialiser",
      lines: ["Ouvrez les paramètres.", "Une liste de cartes."]),
    SearchDocument(
      kind: "topic", id: "sold", title: "Given away", says: ["I sold the set"], lines: ["Sign it out."]),
    SearchDocument(
      kind: "message", id: "ab-7", title: "An error", codes: ["AB-7 (1)"], lines: ["Not like CD-8."]),
    SearchDocument(kind: "message", id: "cd-8", title: "Another", codes: ["CD-8"], lines: ["Wait."]),
  ]

  private func find(_ typed: [String], preferring language: Language? = nil) throws -> SearchResult {
    try SearchIndex(Self.documents).find(typed, preferring: language)
  }

  private func found(_ words: String...) throws -> [String] { try find(words).hits.map(\.id) }

  @Test func `finds the entries that hold all words, in any order, case and accents`() throws {
    #expect(try found("remote", "SETTINGS") == ["reset"])
    #expect(try found("parametres") == ["reset"])
    #expect(try found("PARAMÈTRES") == ["reset"])
  }

  @Test(arguments: [("ribb", ["webos"]), ("bbon", []), ("rem", ["cards", "reset"]), ("s", [])])
  func `takes the beginning of a word for the word`(word: String, ids: [String]) throws {
    #expect(try found(word).sorted() == ids)
  }

  @Test func `puts a word in the title before one in the text, and a whole word before a beginning`() throws {
    #expect(try found("cards") == ["cards", "webos", "reset"])
    let index = try SearchIndex([
      SearchDocument(kind: "topic", id: "a", title: "Household"),
      SearchDocument(kind: "topic", id: "b", title: "House"),
      SearchDocument(kind: "topic", id: "c", title: "Flat"),
      SearchDocument(kind: "topic", id: "d", title: "Home"),
    ])
    #expect(try index.find(["house"]).hits.map(\.id) == ["b", "a"])
  }

  @Test func `puts the entry of a code before those that tell of it`() throws {
    #expect(try found("CD-8") == ["cd-8", "ab-7"])
    #expect(try found("cd8") == ["cd-8", "ab-7"])
    #expect(try found("ab", "7") == ["ab-7"])
  }

  @Test func `looks for some of the words when no entry holds all, and says so`() throws {
    let result = try find(["ribbon", "settings"])
    #expect(result.fit == .some)
    #expect(Set(result.hits.map(\.id)) == ["webos", "reset"])
  }

  @Test func `looks for the words of a phrase when no entry holds it, and says so`() throws {
    #expect(try find(["cards list"]).fit == .apart)
    #expect(try find(["cards list"]).hits.map(\.id) == ["reset"])
    #expect(try find(["list of cards"]).fit == .all)
    #expect(try find(["\"list of\"", "cards"]).fit == .all)
  }

  @Test func `names the words that no entry holds, nor one like them`() throws {
    let result = try find(["ribbon", "xyzzy"])
    #expect(result.fit == .some)
    #expect(result.unknown == ["xyzzy"])
    #expect(result.hits.map(\.id) == ["webos"])
  }

  @Test(arguments: [
    ("ribbno", ["ribbon"]), ("ribon", ["ribbon"]), ("ribbbon", ["ribbon"]), ("rebbon", ["ribbon"]),
    ("rebbin", []),
    ("sottongs", ["settings"]), ("bottongs", []), ("teh", []), ("cdd8", []),
  ])
  func `mends one slip, and two in a long word`(typed: String, searched: [String]) throws {
    #expect(try find([typed]).corrections.flatMap(\.searched) == searched)
  }

  @Test func `mends a slip inside a phrase`() throws {
    let result = try find(["lisst of cards"])
    #expect(result.fit == .all)
    #expect(result.corrections == [SearchResult.Correction(typed: "lisst", searched: ["list"])])
  }

  @Test func `shows the line with most of the words, that tells more than the title`() throws {
    #expect(try find(["settings", "remote"]).hits.map(\.line) == ["Try the settings of the remote."])
    #expect(try find(["sold"]).hits.map(\.line) == ["I sold the set"])
    #expect(try find(["away"]).hits.map(\.line) == ["I sold the set"])
    let repeating = SearchDocument(
      kind: "message", id: "m", title: "Too many", says: ["Too many"], lines: ["As planned."])
    #expect(try SearchIndex([repeating]).find(["many"]).hits.map(\.line) == ["As planned."])
    #expect(
      try SearchIndex([SearchDocument(kind: "label", id: "l", title: "T")]).find(["t"]).hits.map(\.line) == [
        ""
      ])
  }

  @Test func `gives each entry once, in its best language`() throws {
    #expect(try found("list").count == 1)
    #expect(try find(["cartes"]).hits.map(\.language) == [.french])
    #expect(try find(["list"]).hits.map(\.language) == [.english])
    #expect(try find(["liste"], preferring: .english).hits.map(\.language) == [.french])
    #expect(try find(["reset"], preferring: .french).hits.map(\.title) == ["Réinitialiser"])
  }

  @Test(arguments: [[], [""], ["   "], ["…!?"], ["\"\""], ["*"], ["\u{0}"]])
  func `finds nothing without words`(typed: [String]) throws {
    let result = try find(typed)
    #expect(result.hits == [])
    #expect(result.fit == nil)
    #expect(result.unknown == [])
  }

  @Test func `finds nothing in nothing`() throws {
    #expect(try SearchIndex([]).find(["word"]).hits == [])
  }

  @Test func `says in a sentence that the machine has no full-text search`() {
    #expect(throws: SearchError.noFullText) { try SearchIndex(Self.documents, module: "fts99") }
    #expect(SearchError.noFullText.description.contains("FTS5"))
    #expect(SearchError.failed(reason: "it broke").description.contains("it broke"))
  }
}
