import DeskTestSupport
import Accounts
import Foundation
import Testing

struct StreamCountTests {
  private static func moment(_ seconds: Int) -> Date { Date(timeIntervalSince1970: Double(seconds)) }

  private func playback(
    from start: Int, to end: Int? = nil, heartbeat: Int? = nil, kind: Playback.Kind = .stream
  ) -> Playback {
    Playback(
      id: "P", device: "TV", kind: kind, startedAt: Self.moment(start), endedAt: end.map(Self.moment),
      lastHeartbeatAt: heartbeat.map(Self.moment))
  }

  @Test(arguments: [(99, 0), (100, 1), (150, 1), (199, 1), (200, 0), (201, 0)])
  func `runs from its start up to, not including, its end`(moment: Int, count: Int) {
    let streams = StreamCount(of: [playback(from: 100, to: 200)], at: Self.moment(moment), timeout: nil)
    #expect(streams.counted.count == count)
    #expect(streams.notCounted.isEmpty)
  }

  @Test func `never runs when it ends at its start`() {
    #expect(
      StreamCount(of: [playback(from: 100, to: 100)], at: Self.moment(100), timeout: nil).counted.isEmpty)
  }

  @Test func `counts one of two that follow each other`() {
    let playbacks = [playback(from: 100, to: 200), playback(from: 200)]
    #expect(
      StreamCount(of: playbacks, at: Self.moment(200), timeout: nil).counted.map(\.startedAt) == [
        Self.moment(200)
      ])
  }

  @Test(arguments: [(400, nil), (401, StreamCount.Reason.silentSince(moment(100)))])
  func `does not count what was silent for longer than the timeout`(moment: Int, reason: StreamCount.Reason?)
  {
    let streams = StreamCount(of: [playback(from: 50, heartbeat: 100)], at: Self.moment(moment), timeout: 300)
    #expect(streams.notCounted.map(\.reason) == [reason].compactMap(\.self))
    #expect(streams.counted.count == (reason == nil ? 1 : 0))
  }

  @Test func `counts silence for ever without a timeout`() {
    let streams = StreamCount(
      of: [playback(from: 50, heartbeat: 100)], at: Self.moment(1_000_000), timeout: nil)
    #expect(streams.counted.count == 1)
  }

  @Test func `counts a stream that told no heartbeat`() {
    #expect(
      StreamCount(of: [playback(from: 50)], at: Self.moment(1_000_000), timeout: 300).counted.count == 1)
  }

  @Test func `counts a stream up to a known end, silent or not`() {
    let stream = playback(from: 50, to: 2_000_000, heartbeat: 100)
    #expect(StreamCount(of: [stream], at: Self.moment(1_000_000), timeout: 300).counted == [stream])
  }

  @Test(arguments: [(Playback.Kind.download, StreamCount.Reason.download), (.cast, .cast)])
  func `does not count downloads and casts`(kind: Playback.Kind, reason: StreamCount.Reason) {
    let playbacks = [playback(from: 50, kind: kind), playback(from: 50, to: 60, kind: kind)]
    let streams = StreamCount(of: playbacks, at: Self.moment(100), timeout: 10)
    #expect(streams.counted.isEmpty)
    #expect(streams.notCounted.map(\.reason) == [reason])
  }

  @Test func `puts each that runs in one list, for random playbacks`() {
    var random = SeededRandom(state: 42)
    let wrong = (0..<2_000).filter { _ in
      let playbacks = (0..<12).map { _ in randomPlayback(&random) }
      let moment = Self.moment(Int.random(in: 0...100, using: &random))
      let timeout = Bool.random(using: &random) ? Double.random(in: 0...50, using: &random) : nil
      let streams = StreamCount(of: playbacks, at: moment, timeout: timeout)
      let running = playbacks.count { $0.startedAt <= moment && ($0.endedAt ?? .distantFuture) > moment }
      return streams.counted.count + streams.notCounted.count != running || streams.moment != moment
        || !streams.counted.allSatisfy { $0.kind == .stream }
    }
    #expect(wrong == [])
  }

  private func randomPlayback(_ random: inout SeededRandom) -> Playback {
    let start = Int.random(in: 0...100, using: &random)
    let kinds: [Playback.Kind] = [.stream, .stream, .stream, .download, .cast]
    return playback(
      from: start, to: Bool.random(using: &random) ? start + Int.random(in: 0...100, using: &random) : nil,
      heartbeat: Bool.random(using: &random) ? Int.random(in: 0...100, using: &random) : nil,
      kind: kinds.randomElement(using: &random) ?? .stream)
  }
}
