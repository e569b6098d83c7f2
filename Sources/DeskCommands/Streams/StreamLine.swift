import Accounts
import Foundation
import TerminalText

/// A playback that ran at a moment, as screens and programs see it: whether it counted, and why not.
struct StreamLine: Encodable, Sendable {
  /// Null when the source does not tell the sign-in.
  @OrNull var row: Int?
  /// What the device is called in few words.
  var device: String
  @OrNull var profile: PersonalText?
  var startedAt: Date
  /// Null when the player does not tell, or had not told yet.
  @OrNull var lastHeartbeatAt: Date?
  var isCounted: Bool
  /// Why it does not count: `download`, `cast`, `extra-member`, `silent` or `replaced`.
  @OrNull var reason: String?
  /// The reason in words.
  @OrNull var reasonText: Line?
  /// When it counts no more, as far as the data tell.
  @OrNull var until: Date?
  var isApproximate: Bool

  init(
    _ span: StreamSpan, _ reason: StreamCount.Reason?, at moment: Date, row: SessionRow?, words: ReasonWords
  ) {
    let playback = span.playback
    self.row = row?.row
    device = row?.title ?? playback.device
    profile = playback.profile
    startedAt = playback.startedAt
    lastHeartbeatAt = playback.lastHeartbeatAt.flatMap { $0 <= moment ? $0 : nil }
    isCounted = reason == nil
    self.reason = reason?.name
    reasonText = reason.map(words.text)
    until = reason == nil ? span.until : nil
    isApproximate = playback.isApproximate
  }

  /// The row where there is one, and the device.
  var subject: String { row.map { "row \($0), \(device)" } ?? device }

  /// The line in words, with its times on the customer's clock.
  func words(_ time: LocalTime, withHeartbeat: Bool = false) -> Line {
    let profile = profile.map { ", profile \($0)" } ?? ""
    let approximate = isApproximate ? " (approximate)" : ""
    let heardAt = isCounted && withHeartbeat ? lastHeartbeatAt : nil
    let heard: Line = heardAt.map { ", last heard at \(time.toldBySecond($0))" } ?? ""
    let why: Line = reasonText.map { "; \($0)" } ?? ""
    return "\(subject)\(profile), since \(time.toldByClock(startedAt))\(approximate)\(heard)\(why)"
  }
}

/// The words of the knowledge base for why a playback does not count.
struct ReasonWords: Sendable {
  /// By reason.
  let texts: [String: String]
  let time: LocalTime

  func text(_ reason: StreamCount.Reason) -> Line {
    let text = texts[reason.name] ?? reason.name
    switch reason {
    case .exempt: return Line(text)
    case .silentSince(let moment): return "last heard at \(time.toldByClock(moment)); \(text)"
    case .replaced(let moment): return "\(text), at \(time.toldByClock(moment))"
    }
  }
}

extension StreamCount.Reason {
  fileprivate var name: String {
    switch self {
    case .exempt(let exemption): exemption.rawValue
    case .silentSince: "silent"
    case .replaced: "replaced"
    }
  }
}
