import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct FlagCommandTests {
  private func flags(_ desk: StubDesk) throws -> [[String: Any]] {
    let text = desk.say("kb flags --json").answer.text
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require(object["flags"] as? [[String: Any]])
  }

  @Test func `is about the last guide, with its revision`() throws {
    let desk = try StubDesk()
    _ = desk.say("guide UN55TU7000")
    let reply = desk.say("flag the menu stands at the bottom")
    #expect(reply.answer.text.hasPrefix("Flagged: tv-app-current@"))
    let flag = try #require(try flags(desk).first)
    #expect(flag["entry"] as? String == "tv-app-current")
    #expect(flag["text"] as? String == "the menu stands at the bottom")
    #expect(flag["agent"] as? String == "tester")
    #expect(flag["step"] is NSNull)
  }

  @Test func `is about the step of a walk, or the entry that is named`() throws {
    let desk = try StubDesk(answers: ["", "q"])
    for line in ["walk UN55TU7000", "flag other words", "flag samsung-tizen --step 4 looks like webos"] {
      _ = desk.say(line)
    }
    let flags = try flags(desk)
    #expect(flags.map { $0["entry"] as? String } == ["samsung-tizen", "tv-app-current"])
    #expect(flags.map { $0["step"] as? Int } == [4, 2])
    #expect(flags.first?["text"] as? String == "looks like webos")
    #expect(flags.first?["revision"] is Int)
  }

  @Test func `goes without an entry when no guide was given, and says so`() throws {
    let desk = try StubDesk()
    #expect(desk.say("flag ask ana@example.com").answer.text.hasPrefix("Flagged, without an entry"))
    #expect(try flags(desk).first?["text"] as? String == "ask a•••••")
  }

  @Test func `is listed newest first, on a screen too`() throws {
    let desk = try StubDesk()
    #expect(desk.say("kb flags").answer.text.hasPrefix("Nothing is flagged."))
    for line in ["flag first", "flag second"] { _ = desk.say(line) }
    let text = desk.say("kb flags").answer.text
    let places = ["second", "first"].compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 2 && places == places.sorted())
  }

  @Test func `needs words`() throws {
    #expect(try StubDesk().say("flag ' '").status == .wrongUsage)
  }
}
