import Accounts
import Foundation
import Testing

struct StreamCountTests {
  private func count(of playbacks: [Playback], at moment: Int, timeout: TimeInterval?) -> StreamCount {
    StreamCount(of: [StreamSpan](of: playbacks, timeout: timeout), at: second(moment))
  }

  @Test(arguments: [(99, 0), (100, 1), (150, 1), (199, 1), (200, 0), (201, 0)])
  func `runs from its start up to, not including, its end`(moment: Int, number: Int) {
    let streams = count(of: [playback(from: 100, to: 200)], at: moment, timeout: nil)
    #expect(streams.counted.count == number)
    #expect(streams.notCounted.isEmpty)
  }

  @Test func `never runs when it ends at its start`() {
    #expect(count(of: [playback(from: 100, to: 100)], at: 100, timeout: nil).counted.isEmpty)
  }

  @Test func `counts one of two that follow each other`() {
    let streams = count(of: [playback(from: 100, to: 200), playback(from: 200)], at: 200, timeout: nil)
    #expect(streams.counted.map(\.playback.startedAt) == [second(200)])
  }

  @Test(arguments: [(399, nil), (400, StreamCount.Reason.silentSince(second(100)))])
  func `does not count what has been silent for the timeout`(moment: Int, reason: StreamCount.Reason?) {
    let streams = count(of: [playback(from: 50, heartbeat: 100)], at: moment, timeout: 300)
    #expect(streams.notCounted.map(\.reason) == [reason].compactMap(\.self))
    #expect(streams.counted.count == (reason == nil ? 1 : 0))
  }

  @Test func `counts silence for ever without a timeout`() {
    let silent = playback(from: 50, heartbeat: 100)
    #expect(count(of: [silent], at: 1_000_000, timeout: nil).counted.count == 1)
  }

  @Test func `counts a stream that told no heartbeat`() {
    #expect(count(of: [playback(from: 50)], at: 1_000_000, timeout: 300).counted.count == 1)
  }

  @Test func `counts a stream up to a known end, silent or not`() {
    let stream = playback(from: 50, to: 2_000_000, heartbeat: 100)
    #expect(count(of: [stream], at: 1_000_000, timeout: 300).counted.map(\.playback) == [stream])
  }

  @Test(arguments: [
    (Playback.Kind.download, StreamSpan.Exemption.download), (.cast, .cast), (.extraMember, .extraMember),
  ])
  func `does not count downloads, casts and extra members`(
    kind: Playback.Kind, exemption: StreamSpan.Exemption
  ) {
    let playbacks = [playback(from: 50, kind: kind), playback(from: 50, to: 60, kind: kind)]
    let streams = count(of: playbacks, at: 100, timeout: 10)
    #expect(streams.counted.isEmpty)
    #expect(streams.notCounted.map(\.reason) == [.exempt(exemption)])
  }

  @Test func `counts a device once when the end of what it played before has not arrived`() {
    let playbacks = [
      playback(from: 50, on: "S1"), playback(from: 70, on: "S1"), playback(from: 60, on: "S2"),
    ]
    let streams = count(of: playbacks, at: 100, timeout: nil)
    #expect(streams.counted.map(\.playback.startedAt) == [second(70), second(60)])
    #expect(streams.notCounted.map(\.reason) == [.replaced(second(70))])
    #expect(count(of: playbacks, at: 69, timeout: nil).counted.count == 2)
  }

  @Test func `tells silence when it came before the next playback of the device`() {
    let playbacks = [playback(from: 50, heartbeat: 55, on: "S1"), playback(from: 90, on: "S1")]
    #expect(count(of: playbacks, at: 100, timeout: 10).notCounted.map(\.reason) == [.silentSince(second(55))])
  }

  @Test func `takes playbacks of unknown sign-ins for different devices`() {
    #expect(count(of: [playback(from: 50), playback(from: 70)], at: 100, timeout: nil).counted.count == 2)
  }
}
