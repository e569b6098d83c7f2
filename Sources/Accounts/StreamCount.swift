package import Foundation

/// Which playbacks take a place at one moment, and which do not and why.
///
/// Every playback that has begun and not ended by then is in one of the two lists.
package struct StreamCount: Sendable {
  /// Why a running playback takes no place.
  package enum Reason: Hashable, Sendable {
    /// It plays a download.
    case download
    /// It only steers another device.
    case cast
    /// Its player has been silent for longer than the service waits.
    case silentSince(Date)
  }

  package var moment: Date
  package var counted: [Playback] = []
  package var notCounted: [(playback: Playback, reason: Reason)] = []

  /// Sorts the playbacks that run at `moment`.
  ///
  /// A playback runs from its start up to, not including, its end. `timeout` is in seconds; without one,
  /// silence never ends a stream.
  package init(of playbacks: [Playback], at moment: Date, timeout: TimeInterval?) {
    self.moment = moment
    for playback in playbacks where playback.isRunning(at: moment) {
      if let reason = playback.reasonNotToCount(at: moment, timeout: timeout) {
        notCounted.append((playback, reason))
      } else {
        counted.append(playback)
      }
    }
  }
}

extension Playback {
  fileprivate func isRunning(at moment: Date) -> Bool {
    startedAt <= moment && (endedAt.map { moment < $0 } ?? true)
  }

  fileprivate func reasonNotToCount(at moment: Date, timeout: TimeInterval?) -> StreamCount.Reason? {
    switch kind {
    case .download: return .download
    case .cast: return .cast
    case .stream: break
    }
    guard endedAt == nil, let timeout, let lastHeartbeatAt else { return nil }
    return moment.timeIntervalSince(lastHeartbeatAt) > timeout ? .silentSince(lastHeartbeatAt) : nil
  }
}
