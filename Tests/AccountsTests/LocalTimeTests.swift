import Accounts
import Foundation
import Testing

struct LocalTimeTests {
  @Test(arguments: [
    ("America/New_York", "2026-11-01T05:59:00Z", "2026-11-01 01:59"),  // the hour that comes twice
    ("America/New_York", "2026-11-01T06:00:00Z", "2026-11-01 01:00"),
    ("America/New_York", "2026-11-01T07:00:00Z", "2026-11-01 02:00"),
    ("America/New_York", "2026-03-08T06:59:59Z", "2026-03-08 01:59"),  // the hour that is left out
    ("America/New_York", "2026-03-08T07:00:00Z", "2026-03-08 03:00"),
    ("America/New_York", "2027-01-01T02:00:00Z", "2026-12-31 21:00"),
    ("Asia/Kathmandu", "2026-11-22T20:14:00Z", "2026-11-23 01:59"),
    ("Australia/Lord_Howe", "2026-01-01T00:00:00Z", "2026-01-01 11:00"),
  ])
  func `tells the wall clock of the zone, across daylight saving`(zone: String, utc: String, local: String)
    throws
  {
    let time = LocalTime(zoneName: zone)
    let moment = try #require(Date(utc: utc))
    #expect(time.minute(moment) == local)
    #expect(time.clock(moment) == String(local.suffix(5)))
    #expect(time.name == zone)
  }

  @Test(arguments: [nil, "", "Mars/Olympus", "UTC", "GMT"])
  func `tells UTC for a zone that is missing or not known`(zone: String?) throws {
    let time = LocalTime(zoneName: zone)
    #expect(time.minute(try #require(Date(utc: "2026-07-01T12:34:56Z"))) == "2026-07-01 12:34")
    #expect(time.name == "UTC")
  }

  @Test func `keeps the name of a zone that is at UTC in winter`() {
    #expect(LocalTime(zoneName: "Europe/London").name == "Europe/London")
  }

  @Test(arguments: [
    (-3_600, "just now"), (0, "just now"), (59, "just now"), (60, "1 minute ago"), (119, "1 minute ago"),
    (720, "12 minutes ago"), (3_599, "59 minutes ago"), (3_600, "1 hour ago"), (86_399, "23 hours ago"),
    (86_400, "1 day ago"), (3 * 86_400, "3 days ago"), (2_629_799, "30 days ago"), (2_629_800, "1 month ago"),
    (31_557_599, "11 months ago"), (31_557_600, "1 year ago"), (2 * 31_557_600, "2 years ago"),
  ])
  func `tells an age in one unit, never negative`(seconds: Int, text: String) {
    let now = Date(timeIntervalSince1970: 1_795_378_440)
    #expect(age(of: now.addingTimeInterval(-TimeInterval(seconds)), at: now) == text)
  }

  @Test func `tells the age of the distant past`() {
    #expect(age(of: .distantPast, at: Date(timeIntervalSince1970: 0)).hasSuffix("years ago"))
    #expect(age(of: .distantFuture, at: Date(timeIntervalSince1970: 0)) == "just now")
  }
}
