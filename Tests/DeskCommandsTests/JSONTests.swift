import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

/// The keys that scripts rely on; a change here is a line in CHANGELOG.md.
struct JSONTests {
  @Test(arguments: [
    (
      "customer --json",
      [
        "complete_until", "customer", "email", "extra_members", "max_streams", "member_since", "membership",
        "phone",
        "plan", "plan_since", "region", "signed_in_devices", "streams_now", "time_zone",
        "unfinished_call",
      ]
    ),
    ("sessions --json", ["complete_until", "customer", "sessions", "time_zone"]),
    ("session 1 --json", ["complete_until", "session", "time_zone"]),
    ("limits --json", ["complete_until", "customer", "limits", "records"]),
    (
      "guide 1 --json",
      [
        "alternatives", "brand", "closest", "confidence", "is_universal", "left_out", "matched_by", "model",
        "name",
        "note",
        "platform", "platform_kind", "platform_name", "platform_revision", "platform_years", "procedures",
        "query", "question", "row",
        "signs_itself_back_in", "support_ended", "year",
      ]
    ),
    (
      "resolve UN55TU7000 --json",
      [
        "alternatives", "brand", "confidence", "entry", "matched_by", "model", "name", "platform", "query",
        "question",
        "revision", "year",
      ]
    ),
    ("search roku --json", ["corrections", "fit", "hits", "language", "query", "unknown"]),
    ("kb lint --json", ["files", "findings"]),
    ("version --json", ["knowledge_read", "knowledge_revision", "version"]),
    ("help guide --json", ["abstract", "command", "commands", "examples", "help"]),
  ])
  func `keeps its keys`(line: String, keys: [String]) throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    let answer = try object(desk.say(line).answer.text)
    #expect(answer.keys.sorted() == keys)
  }

  @Test func `keeps the keys of a row, a procedure and a step`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    let rows = try #require(
      try object(desk.say("sessions --json").answer.text)["sessions"] as? [[String: Any]])
    #expect(
      rows.first?.keys.sorted() == [
        "country", "device", "device_name", "in_household", "is_playing", "last_contact_at",
        "last_playback_at",
        "model", "network", "place_radius_km", "platform", "profile", "region", "row", "session",
        "sign_in_method",
        "signed_in_at", "signed_out_at",
      ])
    let guide = try object(desk.say("guide 1 --json").answer.text)
    let procedures = try #require(guide["procedures"] as? [[String: Any]])
    #expect(
      procedures.first?.keys.sorted() == [
        "after", "confidence", "id", "is_destructive", "language", "needs", "revision", "signs_out",
        "sources", "steps",
        "takes_effect_minutes", "title", "translation", "use_when", "warning",
      ])
    let steps = try #require(procedures.first?["steps"] as? [[String: Any]])
    #expect(steps.first?.keys.sorted() == ["confidence", "expect", "if_not", "keys", "say"])
  }

  @Test func `never holds personal text whole`() throws {
    let desk = try StubDesk()
    for line in ["customer 1 --json", "sessions --json", "session 1 --json", "limits --json"] {
      let text = desk.say(line).answer.text
      #expect(!text.contains("Living"), "\(line)")
      #expect(!text.contains("@example.com"), "\(line)")
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
