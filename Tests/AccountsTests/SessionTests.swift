import Accounts
import Foundation
import Testing

struct SessionTests {
  private func session(
    _ id: String, signedIn: Double? = nil, contact: Double? = nil, playback: Double? = nil, out: Double? = nil
  ) -> Session {
    Session(
      id: id, device: "TV", signedInAt: signedIn.map { Date(timeIntervalSince1970: $0) },
      lastContactAt: contact.map { Date(timeIntervalSince1970: $0) },
      lastPlaybackAt: playback.map { Date(timeIntervalSince1970: $0) },
      signedOutAt: out.map { Date(timeIntervalSince1970: $0) })
  }

  @Test(
    arguments: [
      (nil, nil, nil, nil), (1, nil, nil, 1), (1, 3, 2, 3), (5, 3, 4, 5), (nil, nil, 7, 7),
    ] as [(Double?, Double?, Double?, Double?)])
  func `was last active at the latest of its clocks`(
    signedIn: Double?, contact: Double?, playback: Double?, latest: Double?
  ) {
    let session = session("S", signedIn: signedIn, contact: contact, playback: playback)
    #expect(session.lastActivityAt?.timeIntervalSince1970 == latest)
  }

  @Test func `names its model by the maker's number, or else by the label`() {
    #expect(Session(id: "S", device: "Samsung TV", model: "UN55TU7000").modelText == "UN55TU7000")
    #expect(Session(id: "S", device: "Samsung TV").modelText == "Samsung TV")
  }

  @Test func `orders rows: signed in first, then the most recently active, then by id`() {
    let sessions = [
      session("out-late", contact: 90, out: 95), session("b-silent"), session("a-silent"),
      session("early", contact: 10), session("out-early", contact: 20, out: 30),
      session("late", playback: 50),
      session("b-same", contact: 30), session("a-same", signedIn: 30),
    ]
    let expected = ["late", "a-same", "b-same", "early", "a-silent", "b-silent", "out-late", "out-early"]
    #expect(sessions.inRowOrder().map(\.id) == expected)
    #expect(sessions.reversed().inRowOrder().map(\.id) == expected)
  }
}
