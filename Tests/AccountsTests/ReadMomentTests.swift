import Accounts
import Foundation
import Testing

struct ReadMomentTests {
  private let newYork = LocalTime(zoneName: "America/New_York")
  /// 20:15 in New York.
  private let now = Date(utc: "2026-11-23T01:15:00Z") ?? .distantPast

  @Test(arguments: [
    ("20:14", "2026-11-23T01:14:00Z"), ("20:15", "2026-11-23T01:15:00Z"), ("20:16", "2026-11-22T01:16:00Z"),
    ("20:14:30", "2026-11-23T01:14:30Z"), ("0:05", "2026-11-22T05:05:00Z"),
    ("yesterday 20:14", "2026-11-22T01:14:00Z"), ("  Today  07:00 ", "2026-11-22T12:00:00Z"),
    ("today 23:00", "2026-11-23T04:00:00Z"), ("2026-07-04 20:14", "2026-07-05T00:14:00Z"),
    ("2026-11-21T20:14:00Z", "2026-11-21T20:14:00Z"), ("2026-11-21t20:14:00z", "2026-11-21T20:14:00Z"),
    ("now", "2026-11-23T01:15:00Z"),
  ])
  func `reads a moment on the customer's clock`(typed: String, utc: String) {
    #expect(newYork.moment(typed: typed, now: now) == .moment(Date(utc: utc) ?? .distantPast, again: nil))
  }

  @Test(arguments: [
    "", "20", "24:00", "20:60", "20:14:60", "8pm", "tomorrow 20:14", "2026-02-30 20:14", "20:14 yesterday",
    "1:2:3:4", "-1:00", "٢٠:١٤", "020:14", "2026-11-21T20:14:00", "yesterday",
  ])
  func `reads nothing else`(typed: String) {
    #expect(newYork.moment(typed: typed, now: now) == .unreadable)
  }

  @Test func `tells a time that the clock showed twice`() {
    let first = Date(utc: "2026-11-01T05:30:00Z")
    let read = newYork.moment(typed: "2026-11-01 01:30", now: now)
    #expect(read == .moment(first ?? now, again: first?.addingTimeInterval(3_600)))
  }

  @Test(arguments: [
    ("America/New_York", "2026-03-08 02:30"), ("Europe/London", "2026-03-29 01:15"),
    ("Australia/Lord_Howe", "2026-10-04 02:10"),
  ])
  func `tells a time that the clock was set forward over`(zone: String, typed: String) {
    #expect(LocalTime(zoneName: zone).moment(typed: typed, now: now) == .skipped)
  }

  @Test func `tells a half hour that the clock showed twice on Lord Howe`() {
    let zone = LocalTime(zoneName: "Australia/Lord_Howe")
    guard case .moment(let first, let again?) = zone.moment(typed: "2026-04-05 01:45", now: now) else {
      Issue.record("not twice")
      return
    }
    #expect(again.timeIntervalSince(first) == 1_800)
    #expect([first, again].map(zone.clock) == ["01:45", "01:45"])
  }

  @Test func `takes the last such time, also over midnight`() {
    let midnight = Date(utc: "2026-11-22T05:00:10Z") ?? .distantPast
    #expect(
      newYork.moment(typed: "23:59", now: midnight) == .moment(midnight.addingTimeInterval(-70), again: nil))
  }
}
