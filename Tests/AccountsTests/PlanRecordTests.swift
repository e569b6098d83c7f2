import Accounts
import Testing

struct PlanRecordTests {
  @Test(arguments: [
    ("2023-10-31", "2026-01-31", false), ("2023-11-01", "2026-01-31", true),
    ("2026-01-31", "2026-01-31", true),
    ("2026-02-01", "2026-01-31", false), ("2099-01-01", nil, true), ("2023-10-31", nil, false),
  ])
  func `holds from its first day to its last`(on day: String, to last: String?, isValid: Bool) throws {
    let record = PlanRecord(
      plan: "standard", name: "Standard", region: "US", validFrom: try #require(CalendarDay("2023-11-01")),
      validTo: last.flatMap { CalendarDay($0) }, streams: 2)
    #expect(record.isValid(on: try #require(CalendarDay(day))) == isValid)
  }
}
