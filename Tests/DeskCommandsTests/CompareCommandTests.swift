import DeskCommands
import DeskTestSupport
import Foundation
import Records
import TerminalText
import Testing

struct CompareCommandTests {
  @Test func `tells twins apart by what happens on them`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 3")
    let wide = desk.say("compare 1 2", screen: Screen(width: 80)).answer.text
    try expectSnapshot(wide, named: "compare-80")
    try expectSnapshot(desk.say("compare 1 2", screen: Screen(width: 40)).answer.text, named: "compare-40")
    #expect(wide.contains("They differ by main profile, usual hours, first sign-in."))
    #expect(wide.contains("play anything for ten seconds"))
    #expect(!wide.contains("Ana") && !wide.contains("Max"))
    #expect(desk.records.entries.last?.command == "compare")
  }

  @Test func `keeps its keys`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 3")
    let text = desk.say("compare 1 2 --json").answer.text
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      answer.keys.sorted() == ["complete_until", "days", "differences", "first", "second", "time_zone"])
    #expect(answer["differences"] as? [String] == ["main_profile", "usual_hours", "first_seen"])
    let row = try #require(answer["first"] as? [String: Any])
    #expect(row.keys.sorted() == ["main_profile", "playbacks", "row", "usual_hours"])
    #expect((row["usual_hours"] as? [[String: Int]])?.first == ["from": 8, "to": 10])
  }

  @Test(arguments: [("compare 1 1", 64), ("compare 1", 64), ("compare 1 9", 1), ("compare 0 1", 1)])
  func `says which rows it takes`(line: String, status: Int32) throws {
    let desk = try StubDesk()
    _ = desk.say("customer 3")
    #expect(desk.say(line).status.rawValue == status)
  }
}
