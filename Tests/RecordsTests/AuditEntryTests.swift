import Accounts
import Foundation
import Records
import Testing

struct AuditEntryTests {
  private func json(of identifier: CustomerIdentifier, customer: String?, _ outcome: AuditEntry.Outcome)
    throws -> String
  {
    let entry = AuditEntry(
      at: Date(timeIntervalSince1970: 1_795_378_440.9), agent: "mia", process: 4711, command: "sessions",
      identifier: identifier, customer: customer, outcome: outcome)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(entry), as: UTF8.self)
  }

  @Test func `encodes the seven documented keys and no other`() throws {
    #expect(
      try json(of: .id("C-10042"), customer: "C-10042", .found)
        == #"{"agent":"mia","at":"2026-11-22T20:14:00Z","command":"sessions","customer":"C-10042","#
        + #""identifier":"C-10042","outcome":"found","process":4711}"#)
  }

  @Test(arguments: [
    (
      CustomerIdentifier.email("ana@example.com"), AuditEntry.Outcome.none,
      #""identifier":"a•••••","outcome":"none""#
    ),
    (.phone("+15550109988"), .several, #""identifier":"+•••••","outcome":"several""#),
  ])
  func `masks contact data, and leaves the customer out when there is none`(
    identifier: CustomerIdentifier, outcome: AuditEntry.Outcome, part: String
  ) throws {
    let text = try json(of: identifier, customer: nil, outcome)
    #expect(text.contains(part))
    #expect(!text.contains("customer"))
    #expect(!text.contains("example") && !text.contains("555"))
  }
}
