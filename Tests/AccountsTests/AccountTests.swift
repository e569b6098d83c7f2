import Accounts
import Foundation
import Testing

struct AccountTests {
  private let now = Date(timeIntervalSince1970: 1_000)

  private func account(_ sessions: [Session] = [], _ playbacks: [Playback] = [], timeout: Double? = nil)
    -> Account
  {
    Account(
      customer: Customer(id: "C-1"), sessions: sessions, playbacks: playbacks,
      feed: Feed(completeUntil: now, streamTimeout: timeout))
  }

  @Test func `puts its sessions in row order and lists those signed in`() {
    let account = account([
      Session(id: "out", device: "TV", lastContactAt: now, signedOutAt: now),
      Session(id: "old", device: "TV"),
      Session(id: "new", device: "TV", lastContactAt: now),
    ])
    #expect(account.sessions.map(\.id) == ["new", "old", "out"])
    #expect(account.signedIn.map(\.id) == ["new", "old"])
  }

  @Test func `counts streams at the moment until which the data are complete`() {
    let playbacks = [
      Playback(id: "runs", device: "TV", startedAt: now),
      Playback(id: "later", device: "TV", startedAt: now.addingTimeInterval(1)),
      Playback(id: "silent", device: "TV", startedAt: now, lastHeartbeatAt: now.addingTimeInterval(-61)),
    ]
    let streams = account([], playbacks, timeout: 60).streams
    #expect(streams.moment == now)
    #expect(streams.counted.map(\.playback.id) == ["runs"])
    #expect(streams.notCounted.map(\.span.playback.id) == ["silent"])
  }
}
