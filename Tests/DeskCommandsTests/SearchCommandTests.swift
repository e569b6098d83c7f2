import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct SearchCommandTests {
  @Test(arguments: [
    ("search-sold", "search I sold my tv"), ("search-code", "search NW-2-5"),
    ("search-german", "search hausalt"),
    ("search-slip", "search houshold roku"),
  ])
  func `shows entries kind by kind, with their best lines`(name: String, line: String) throws {
    try expectSnapshot(try StubDesk().say(line).answer.text, named: name)
  }

  @Test(arguments: [
    ("search houshold", "Searched for 'household' instead of 'houshold'."),
    ("search roku xyzzy", "No entry holds 'xyzzy'; these hold other words of it."),
    (
      "search 'reset the television of a neighbour'",
      "No entry holds all of it; these hold some, the best first."
    ),
    ("search 'devices all'", "No entry holds the phrase as it stands; these hold its words."),
  ])
  func `says what was sought instead`(line: String, remark: String) throws {
    let reply = try StubDesk().say(line, screen: Screen())
    #expect(reply.status == .answered)
    #expect(reply.answer.text.contains(remark))
  }

  @Test func `says that nothing was found`() throws {
    let reply = try StubDesk().say("search zxcvbnm", screen: Screen())
    #expect(reply.status == .notThere)
    #expect(reply.answer.text.hasPrefix("No entry holds 'zxcvbnm', nor any of it."))
  }

  @Test func `shows twelve entries, and says how many more there are`() throws {
    let desk = try StubDesk()
    let hits = try #require(try object(desk.say("search netflix --json"))["hits"] as? [Any])
    let text = desk.say("search netflix", screen: Screen()).answer.text
    #expect(hits.count > 12)
    #expect(text.contains("\(hits.count - 12) more fit and are left out"))
  }

  @Test func `prefers a language`() throws {
    let desk = try StubDesk()
    let hits = try #require(
      try object(desk.say("search netflix --language FR --json"))["hits"] as? [[String: Any]])
    #expect(hits.first?["language"] as? String == "fr")
    #expect(desk.say("search netflix --language fr").answer.text.contains("(fr)"))
    #expect(desk.say("search netflix --language xx").status == .wrongUsage)
  }

  @Test func `tells programs what was sought instead`() throws {
    let answer = try object(try StubDesk().say("search houshold xyzzy --json"))
    let corrections = try #require(answer["corrections"] as? [[String: Any]])
    #expect(corrections.map { $0["typed"] as? String } == ["houshold"])
    #expect(corrections.map { $0["searched"] as? [String] } == [["household"]])
    #expect(answer["unknown"] as? [String] == ["xyzzy"])
    #expect(answer["fit"] as? String == "some")
    #expect(answer["query"] as? String == "houshold xyzzy")
    #expect(answer["language"] is NSNull)
  }

  private func object(_ reply: Reply) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(reply.answer.text.utf8)) as? [String: Any])
  }
}
