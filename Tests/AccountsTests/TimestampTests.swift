import DeskTestSupport
import Accounts
import Foundation
import Testing

struct TimestampTests {
  private static let moment = 1_795_378_440.0

  @Test(arguments: [
    ("2026-11-22T20:14:00Z", 0.0), ("2026-11-22 20:14:00", 0), ("2026-11-22T20:14:00", 0),
    ("2026-11-22 20:14:00Z", 0), ("2026-11-22 20:14:00+00", 0), ("2026-11-22T20:14:00+00:00", 0),
    ("2026-11-22T20:14:00.5Z", 0.5), ("2026-11-22 20:14:00.250+00", 0.25),
    ("2026-11-22 20:14:00.125", 0.125), ("2026-11-22 20:14:00.000000+00:00", 0),
  ])
  func `reads each form of a moment in UTC`(text: String, fraction: Double) throws {
    #expect(try #require(Date(utc: text)).timeIntervalSince1970 == Self.moment + fraction)
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T20:14", "2026-11-22T20:14Z", "2026-11-22T20:14:0", "2026-13-22T20:14:00Z",
    "2026-00-22T20:14:00Z", "2026-02-30T20:14:00Z", "2026-11-00T20:14:00Z", "2026-11-31T20:14:00Z",
    "2026-11-22T24:00:00Z", "2026-11-22T20:60:00Z", "2026-11-22T20:14:60Z", "2026-11-22T20:14:00Zjunk",
    "2026-11-22T20:14:00 Z", "2026-11-22T20:14:00+01", "2026-11-22T20:14:00-00", "2026-11-22T20:14:00+00:30",
    "2026-11-22T20:14:00.Z", "2026-11-22T20:14:00.1.2", "2026-11-22T20:14:00.1e5", "2026-11-22T20:14:00.-5",
    "2026-11-22T20:14:00.٥", "2026-11-22T20:14:00,5Z", "2026-11-22T20:14:00ZZ", " 2026-11-22T20:14:00Z",
    "2026-11-22X20:14:00Z", "2026-11-22T20.14.00Z", "2026-11-22T2a:14:00Z", "2026-11-22T-1:14:00Z",
    "2026-11-22T+1:14:00Z", "2026/11/22T20:14:00Z", "22-11-2026T20:14:00Z", "２０２６-11-22T20:14:00Z",
    "0x26-11-22T20:14:00Z", "+026-11-22T20:14:00Z", "2026-11-22T20:14:00\u{0}", "2026-11-22T20:14:00Z\u{301}",
    "2026-11-22T20:14:00+00:00Z",
  ])
  func `refuses anything else`(text: String) {
    #expect(Date(utc: text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (moment, "2026-11-22T20:14:00Z"),
    (moment + 0.999, "2026-11-22T20:14:00Z"), (-0.5, "1969-12-31T23:59:59Z"),
    (951_868_799, "2000-02-29T23:59:59Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    (-62_135_596_800, "0001-01-01T00:00:00Z"),
  ])
  func `writes a moment to the second`(seconds: Double, text: String) {
    #expect(Date(timeIntervalSince1970: seconds).utc == text)
  }

  @Test func `reads what it writes, for moments of eight millennia`() {
    var random = SeededRandom(state: 11)
    let moments = (0..<20_000).map { _ in Int.random(in: -62_135_596_800...253_402_300_799, using: &random) }
    let wrong = moments.filter { seconds in
      let date = Date(timeIntervalSince1970: Double(seconds))
      return Date(utc: date.utc) != date
    }
    #expect(wrong == [])
  }

  @Test func `agrees with the system's formatter`() {
    var random = SeededRandom(state: 12)
    let moments = (0..<500).map { _ in
      Date(timeIntervalSince1970: Double(Int.random(in: -2_000_000_000...5_000_000_000, using: &random)))
    }
    #expect(moments.filter { $0.utc != $0.formatted(.iso8601) } == [])
  }
}
