import Accounts
import Foundation
import Testing

struct UsualHoursTests {
  private static let time = LocalTime(zoneName: "America/New_York")
  private static let until = Date(timeIntervalSince1970: 1_795_380_840)

  private func playback(
    _ start: String, _ end: String?, kind: Playback.Kind = .stream, heartbeat: String? = nil
  ) -> Playback {
    Playback(
      id: start, device: "TV", kind: kind, startedAt: Date(utc: start) ?? .distantPast,
      endedAt: end.flatMap { Date(utc: $0) }, lastHeartbeatAt: heartbeat.flatMap { Date(utc: $0) })
  }

  private func stretches(_ playbacks: [Playback]) -> [[Int]]? {
    UsualHours(of: playbacks, until: Self.until, in: Self.time)?.stretches.map { [$0.from, $0.to] }
  }

  @Test func `tells the hours on the customer's clock, mornings and evenings apart`() {
    let played = [
      playback("2026-11-20T00:00:00Z", "2026-11-20T02:00:00Z"),
      playback("2026-11-20T12:30:00Z", "2026-11-20T14:00:00Z"),
    ]
    #expect(stretches(played) == [[8, 9], [19, 21]])
  }

  @Test func `passes over what is seldom, and over steering another device`() {
    let evenings = (10..<20).map { playback("2026-11-\($0)T01:00:00Z", "2026-11-\($0)T02:00:00Z") }
    let once = playback("2026-11-20T12:00:00Z", "2026-11-20T13:00:00Z")
    let steering = playback("2026-11-19T08:00:00Z", "2026-11-20T08:00:00Z", kind: .cast)
    #expect(stretches(evenings + [once, steering]) == [[20, 21]])
  }

  @Test func `ends a playback without an end where its player was last heard`() {
    #expect(
      stretches([playback("2026-11-20T01:00:00Z", nil, heartbeat: "2026-11-20T01:40:00Z")]) == [[20, 21]])
  }

  @Test func `takes playbacks from before 1970 like any other`() {
    #expect(stretches([playback("1960-11-20T01:00:00Z", "1960-11-20T02:00:00Z")]) == [[20, 21]])
  }

  @Test func `knows nothing where nothing was played`() {
    #expect(stretches([]) == nil)
    #expect(stretches([playback("2026-11-20T01:00:00Z", "2026-11-20T00:00:00Z")]) == nil)
  }

  @Test func `tells two that have no hour in common apart`() throws {
    func hours(_ start: String, _ end: String) throws -> UsualHours {
      try #require(UsualHours(of: [playback(start, end)], until: Self.until, in: Self.time))
    }
    let evening = try hours("2026-11-20T00:00:00Z", "2026-11-20T02:00:00Z")
    #expect(evening.isApart(from: try hours("2026-11-20T02:00:00Z", "2026-11-20T04:00:00Z")))
    #expect(!evening.isApart(from: try hours("2026-11-19T01:00:00Z", "2026-11-19T02:00:00Z")))
  }
}
