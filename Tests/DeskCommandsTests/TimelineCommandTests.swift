import DeskCommands
import DeskTestSupport
import Foundation
import FoundationXML
import TerminalText
import Testing

struct TimelineCommandTests {
  private func said(_ line: String, customer: Int, screen: Screen = Screen()) throws -> Reply {
    let desk = try StubDesk()
    _ = desk.say("customer \(customer)")
    return desk.say(line, screen: screen)
  }

  private func object(_ reply: Reply) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(reply.answer.text.utf8)) as? [String: Any])
  }

  @Test(arguments: [40, 80, 120])
  func `draws the evening of customer 1`(width: Int) throws {
    let reply = try said("timeline --since 8h", customer: 1, screen: Screen(width: width))
    try expectSnapshot(reply.answer.text, named: "timeline-\(width)")
  }

  @Test func `tells each step and each device exactly`() throws {
    let answer = try object(try said("timeline --since 3h --json", customer: 2))
    let steps = try #require(answer["steps"] as? [[String: Any]])
    #expect(steps.map { $0["count"] as? Int } == [0, 1, 2, 1])
    #expect(steps.last?["from"] as? String == "2026-11-22T20:14:40Z")
    #expect(answer["most"] as? Int == 2)
    #expect(answer["allowed"] as? Int == 2)
    #expect((answer["devices"] as? [[String: Any]])?.map { $0["row"] as? Int } == [1, 2])
  }

  @Test(arguments: ["0h", "32d", "h", "5", "-1h", "1w", "99999999999999999999d"])
  func `refuses a stretch it cannot draw`(since: String) throws {
    #expect(try said("timeline --since=\(since)", customer: 1).status == .wrongUsage)
  }

  @Test(arguments: ["1m", "24h", "31d"])
  func `draws from a minute to a month`(since: String) throws {
    let reply = try said("timeline --since \(since)", customer: 1, screen: Screen(width: 80))
    #expect(reply.status == .answered)
    #expect(reply.answer.text.contains("limit"))
  }

  @Test func `writes the same picture for a ticket, once`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "streams.svg").path
    #expect(try said("timeline --svg \(file)", customer: 11).status == .answered)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasPrefix("<svg ") && text.hasSuffix("</svg>\n"))
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    #expect(XMLParser(data: Data(text.utf8)).parse())
    let again = try said("timeline --svg \(file)", customer: 1)
    #expect(again.status == .cannotCreate)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }
}
