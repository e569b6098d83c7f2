package import Foundation

/// From when to when a playback takes one of the streams that a plan allows, and what ends that.
package struct StreamSpan: Hashable, Sendable {
  /// Why a playback never takes a stream of the account.
  package enum Exemption: String, Hashable, Sendable, Encodable {
    /// It plays a download.
    case download
    /// It only steers another device.
    case cast
    /// It belongs to an extra member, who has a stream of their own.
    case extraMember = "extra-member"
  }

  /// What ends a span.
  package enum Ending: Hashable, Sendable {
    /// Its end, as the data tell it.
    case stopped(Date)
    /// The service waits no longer for a player that was last heard then.
    case silence(lastHeard: Date, until: Date)
    /// The same device has started something else, and the end has not arrived.
    case replaced(Date)
    /// Nothing that is in the data.
    case open
  }

  package let playback: Playback
  /// Nil for a playback that takes a stream from its start to its ending.
  package let exemption: Exemption?
  package let ending: Ending

  /// When it takes no stream any more: the first moment; nil when nothing ends it.
  package var until: Date? {
    switch ending {
    case .stopped(let moment), .silence(_, let moment), .replaced(let moment): moment
    case .open: nil
    }
  }

  /// Whether it takes a stream at a moment: from its start up to, not including, its ending.
  package func counts(at moment: Date) -> Bool {
    exemption == nil && playback.startedAt <= moment && (until.map { moment < $0 } ?? true)
  }
}

extension [StreamSpan] {
  /// The spans of playbacks, in their order.
  ///
  /// `timeout` is how long the service waits for a silent player, in seconds; without one it waits for ever.
  /// A known end decides; where none has arrived, silence or the next playback of the same sign-in does,
  /// whichever was first.
  package init(of playbacks: [Playback], timeout: TimeInterval?) {
    let starts = Dictionary(grouping: playbacks.filter { $0.kind == .stream && $0.session != nil }) {
      $0.session
    }.mapValues { $0.map(\.startedAt).sorted() }
    self = playbacks.map { playback in
      StreamSpan(
        playback: playback, exemption: playback.kind.exemption,
        ending: playback.ending(timeout: timeout, starts: starts[playback.session] ?? []))
    }
  }
}

extension Playback.Kind {
  fileprivate var exemption: StreamSpan.Exemption? {
    switch self {
    case .stream: nil
    case .download: .download
    case .cast: .cast
    case .extraMember: .extraMember
    }
  }
}

extension Playback {
  /// `starts` are those of the same sign-in's streams, the earliest first.
  fileprivate func ending(timeout: TimeInterval?, starts: [Date]) -> StreamSpan.Ending {
    if let endedAt { return .stopped(endedAt) }
    let next = starts.firstIndex(after: startedAt).map { starts[$0] }
    guard let timeout, let lastHeartbeatAt else { return next.map { .replaced($0) } ?? .open }
    let silent = lastHeartbeatAt.addingTimeInterval(timeout)
    if let next, next < silent { return .replaced(next) }
    return .silence(lastHeard: lastHeartbeatAt, until: silent)
  }
}

extension [Date] {
  /// The place of the first that is later than a moment, in a list that is in order.
  fileprivate func firstIndex(after moment: Date) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > moment { high = middle } else { low = middle + 1 }
    }
    return low < count ? low : nil
  }
}
