import Accounts
import DeskTestSupport
import Foundation
import Testing

struct StreamHistoryTests {
  @Test func `has a step for each change and none without one`() {
    let playbacks = [playback(from: 10, to: 30), playback(from: 20, to: 30), playback(from: 30, to: 40)]
    let history = StreamHistory(of: [StreamSpan](of: playbacks, timeout: nil))
    #expect(history.steps.map(\.from) == [10, 20, 30, 40].map(second))
    #expect(history.steps.map(\.count) == [1, 2, 1, 0])
    #expect(StreamHistory(of: []).steps == [])
  }

  @Test func `passes over what follows at once, and what never counts`() {
    let playbacks = [
      playback(from: 10, to: 20), playback(from: 20, to: 30), playback(from: 12, to: 12),
      playback(from: 15, to: 25, kind: .download),
    ]
    let history = StreamHistory(of: [StreamSpan](of: playbacks, timeout: nil))
    #expect(history.steps.map(\.from) == [10, 30].map(second))
  }

  @Test(arguments: [(5, 5), (10, 10), (20, 31), (31, 31), (40, 40)])
  func `tells to the second when fewer than two run`(moment: Int, below: Int) {
    let playbacks = [playback(from: 10, to: 50), playback(from: 15, heartbeat: 25)]
    let history = StreamHistory(of: [StreamSpan](of: playbacks, timeout: 6))
    #expect(history.isBelow(2, from: second(moment)) == second(below))
  }

  @Test func `never falls while nothing ends`() {
    let history = StreamHistory(of: [StreamSpan](of: [playback(from: 10), playback(from: 11)], timeout: 6))
    #expect(history.isBelow(2, from: second(20)) == nil)
  }

  /// How many households there are; a long proof sets more.
  private static let households =
    ProcessInfo.processInfo.environment["SESSIONDESK_HOUSEHOLDS"].flatMap(Int.init) ?? 3_000

  @Test func `agrees with the count of each second, for random households`() {
    var random = SeededRandom(state: 42)
    for number in 0..<Self.households {
      let household = RandomHousehold(&random)
      let spans = [StreamSpan](of: household.playbacks, timeout: household.timeout)
      let history = StreamHistory(of: spans)
      let moments = (0..<12).map { _ in second(Int.random(in: household.seconds, using: &random)) }
      guard moments.allSatisfy({ holds(spans, history, at: $0) }) else {
        Issue.record("household \(number) is counted wrongly: \(household)")
        return
      }
    }
  }

  /// Whether each playback that runs has one line, the lines add up, and both ways of counting agree.
  private func holds(_ spans: [StreamSpan], _ history: StreamHistory, at moment: Date) -> Bool {
    let streams = StreamCount(of: spans, at: moment)
    let running = spans.count { span in
      span.playback.startedAt <= moment && (span.playback.endedAt.map { moment < $0 } ?? true)
    }
    let changes = spans.flatMap { [$0.playback.startedAt, $0.until].compactMap(\.self) }
    let firstBelow = ([moment] + changes.filter { $0 > moment }.sorted()).first {
      StreamCount(of: spans, at: $0).counted.count < 2
    }
    return streams.counted.count + streams.notCounted.count == running
      && streams.counted.count == history.count(at: moment)
      && streams.counted.allSatisfy { $0.playback.kind == .stream && $0.counts(at: moment) }
      && history.isBelow(2, from: moment) == firstBelow
  }
}
