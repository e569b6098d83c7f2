import DeskCommands
import DeskTestSupport
import Foundation
import Records
import TerminalText
import Testing

struct WhyCommandTests {
  private func why(_ line: String, customer: Int) throws -> [String: Any] {
    let desk = try StubDesk()
    _ = desk.say("customer \(customer)")
    let text = desk.say(line).answer.text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
  }

  private func rows(_ answer: [String: Any], counted: Bool) -> [Int] {
    let streams = answer["streams"] as? [[String: Any]] ?? []
    return streams.filter { $0["is_counted"] as? Bool == counted }.compactMap { $0["row"] as? Int }
  }

  @Test func `names exactly the two streams that counted when the third was refused`() throws {
    let answer = try why("why --at 20:14 --json", customer: 2)
    #expect(answer["used"] as? Int == 2)
    #expect(answer["allowed"] as? Int == 2)
    #expect(answer["is_refused"] as? Bool == true)
    #expect(rows(answer, counted: true) == [1, 2])
    #expect(rows(answer, counted: false) == [])
    #expect(answer["room_at"] as? String == "2026-11-22T20:14:40Z")
    #expect(answer["stop_row"] is NSNull)
  }

  @Test func `tells what did not count now, and which stream to stop`() throws {
    let answer = try why("why --json", customer: 1)
    #expect(rows(answer, counted: true) == [1, 2])
    #expect(rows(answer, counted: false) == [3, 5, 6])
    let reasons = (answer["streams"] as? [[String: Any]] ?? []).compactMap { $0["reason"] as? String }
    #expect(reasons == ["cast", "silent", "download"])
    #expect(answer["stop_row"] as? Int == 2)
  }

  @Test func `does not judge a moment by a plan that came later`() throws {
    let answer = try why("why --at 20:02 --json", customer: 12)
    #expect(answer["allowed"] is NSNull)
    #expect(answer["is_refused"] is NSNull)
    #expect((answer["records"] as? [Any])?.isEmpty == true)
    #expect(
      (answer["doubts"] as? [String])?.first?.contains("which one held before is not in the data") == true)
    #expect(try why("why --json", customer: 12)["allowed"] as? Int == 4)
  }

  @Test(arguments: [
    ("why --at 8pm", "is no time"), ("why --at \"today 23:00\"", "is not in the data yet"),
    ("why --at \"2026-03-29 01:30\"", "There was no"),
  ])
  func `says what is wrong with a time`(line: String, words: String) throws {
    let desk = try StubDesk()
    _ = desk.say("customer 2")
    let reply = desk.say(line)
    #expect(reply.remark.text.contains(words))
    #expect(reply.answer.text == "")
  }

  @Test func `reads what ended before the last day when such a moment is asked for`() throws {
    let answer = try why("why --at \"yesterday 13:00\" --json", customer: 1)
    #expect(answer["used"] as? Int == 1)
    #expect(rows(answer, counted: true) == [4])
  }

  @Test func `records one look-up, however far back it reads`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    _ = desk.say("why --at \"yesterday 13:00\"")
    #expect(desk.records.entries.map(\.command) == ["customer", "why"])
  }
}
