import Testing

@testable import KnowledgeSearch

struct TermReaderTests {
  private let reader = TermReader(codes: ["nw25": ["nw", "2", "5"], "e1": ["e1"]]) { text in
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func expressions(_ typed: String...) throws -> [String] {
    try reader.terms(typed).map(\.expression)
  }

  @Test func `takes the last word, and longer ones, for a beginning`() throws {
    #expect(
      try expressions("my", "phone", "tv")
        == [#"("my")"#, #"("phone" OR "phone" *)"#, #"("tv" OR "tv" *)"#])
    #expect(try expressions("a") == [#"("a")"#])
  }

  @Test func `takes what hyphens join for words in a row, or for one word`() throws {
    #expect(try expressions("e-mail", "now")[0] == #"("e mail" OR "email")"#)
    #expect(try expressions("e-mail") == [#"("e mail" OR "email" OR "e mail" * OR "email" *)"#])
  }

  @Test(arguments: ["NW-2-5", "nw25", "NW2-5", "(nw-2-5)", "NW.2.5"])
  func `knows a code however it is typed`(typed: String) throws {
    #expect(try expressions(typed) == [#"("nw 2 5" OR codes : "nw25")"#])
  }

  @Test func `knows a code among other words, and by its parts`() throws {
    #expect(try expressions("tv", "nw", "2", "5", "E1").count == 3)
    #expect(try expressions("nw", "2", "6").count == 3)
  }

  @Test func `takes quoted words, and a text with blanks, for a phrase`() throws {
    #expect(try expressions("all devices") == [#"("all devices")"#])
    #expect(try expressions("a", "\"all devices\"", "tv").count == 3)
    #expect(try expressions("\"all devices\" tv") == [#"("all devices")"#, #"("tv" OR "tv" *)"#])
    #expect(try expressions("\"tv\"") == [#"("tv" OR "tv" *)"#])
    #expect(try expressions("„alle", "Geräte“") == [#"("alle geräte")"#])
  }

  @Test func `takes a quote that nobody closes for none`() throws {
    #expect(try expressions("55\"", "tv", "set") == expressions("55", "tv", "set"))
  }

  @Test func `takes a phrase apart into words and codes`() throws {
    let terms = try reader.terms(["error nw 2 5", "tv"])
    #expect(terms.map(\.words) == [["error", "nw", "2", "5"], ["tv"]])
    #expect(reader.terms(apart: terms).map(\.words) == [["error"], ["nw", "2", "5"], ["tv"]])
  }

  @Test func `takes each term once, and not more than forty`() throws {
    #expect(try expressions("set", "set", "set top").count == 2)
    #expect(try reader.terms((1...500).map { "w\($0)" }).count == 40)
  }
}
