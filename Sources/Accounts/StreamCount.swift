package import Foundation

/// Which playbacks take a stream at one moment, and which do not and why.
///
/// Every playback that has begun and not ended by then is in one of the two lists, in the order of the spans.
package struct StreamCount: Sendable {
  /// Why a running playback takes no stream.
  package enum Reason: Hashable, Sendable {
    case exempt(StreamSpan.Exemption)
    /// Its player has been silent for longer than the service waits.
    case silentSince(Date)
    /// Its device has started something else since then; only the end has not arrived.
    case replaced(Date)
  }

  package let moment: Date
  package private(set) var counted: [StreamSpan] = []
  package private(set) var notCounted: [(span: StreamSpan, reason: Reason)] = []

  /// Sorts the playbacks that run at `moment`: from their start up to, not including, their end.
  package init(of spans: [StreamSpan], at moment: Date) {
    self.moment = moment
    for span in spans where span.playback.isRunning(at: moment) {
      if let reason = span.reasonNotToCount(at: moment) {
        notCounted.append((span, reason))
      } else {
        counted.append(span)
      }
    }
  }
}

extension Playback {
  fileprivate func isRunning(at moment: Date) -> Bool {
    startedAt <= moment && (endedAt.map { moment < $0 } ?? true)
  }
}

extension StreamSpan {
  fileprivate func reasonNotToCount(at moment: Date) -> StreamCount.Reason? {
    if let exemption { return .exempt(exemption) }
    guard !counts(at: moment) else { return nil }
    switch ending {
    case .silence(let lastHeard, _): return .silentSince(lastHeard)
    case .replaced(let next): return .replaced(next)
    case .stopped, .open: return nil
    }
  }
}
