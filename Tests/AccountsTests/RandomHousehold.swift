import Accounts
import DeskTestSupport
import Foundation

func second(_ seconds: Int) -> Date { Date(timeIntervalSince1970: Double(seconds)) }

func playback(
  from start: Int, to end: Int? = nil, heartbeat: Int? = nil, kind: Playback.Kind = .stream,
  on session: String? = nil
) -> Playback {
  Playback(
    id: "P", session: session, device: "TV", kind: kind, startedAt: second(start), endedAt: end.map(second),
    lastHeartbeatAt: heartbeat.map(second))
}

/// A household with a few devices in some hundred seconds around a moment that clocks trip over.
struct RandomHousehold {
  /// Midnights and the hours at which clocks change, in New York, London, São Paulo, Kolkata and Lord Howe.
  private static let moments = [
    1_772_953_200, 1_793_512_800, 1_774_746_000, 1_792_890_000, 1_795_315_200, 1_795_330_800, 1_795_372_200,
    1_775_314_800, 1_790_955_000, 0, 951_782_400,
  ]

  let middle: Int
  let playbacks: [Playback]
  let timeout: TimeInterval?

  /// The seconds that are worth a look.
  var seconds: ClosedRange<Int> { middle - 110...middle + 110 }

  init(_ random: inout SeededRandom) {
    let middle = Self.moments.randomElement(using: &random) ?? 0
    self.middle = middle
    timeout = Bool.random(using: &random) ? Double(Int.random(in: 0...60, using: &random)) : nil
    playbacks = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      let start = middle + Int.random(in: -100...100, using: &random)
      let kinds: [Playback.Kind] = [.stream, .stream, .stream, .stream, .download, .cast, .extraMember]
      return playback(
        from: start, to: Bool.random(using: &random) ? start + Int.random(in: 0...90, using: &random) : nil,
        heartbeat: Bool.random(using: &random) ? start + Int.random(in: 0...90, using: &random) : nil,
        kind: kinds.randomElement(using: &random) ?? .stream,
        on: ["S1", "S2", "S3", nil].randomElement(using: &random) ?? nil)
    }
  }
}
