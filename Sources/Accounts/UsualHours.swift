package import Foundation

/// The hours of the day in which most of the watching happens, on the clock of a zone.
package struct UsualHours: Equatable, Sendable {
  /// The hours, from 0 to 23.
  package let hours: Set<Int>

  /// The fewest hours with four fifths of the watching; nil when nothing was watched.
  ///
  /// Steering another device is not watching. A playback without an end lasts until its player was last
  /// heard, or until `moment`.
  package init?(of playbacks: [Playback], until moment: Date, in time: LocalTime) {
    var seconds = [Double](repeating: 0, count: 24)
    for playback in playbacks where playback.kind != .cast {
      let end = playback.endedAt ?? playback.lastHeartbeatAt ?? moment
      time.add(from: playback.startedAt, to: min(end, moment), to: &seconds)
    }
    let total = seconds.reduce(0, +)
    guard total > 0 else { return nil }
    let busiest = seconds.indices.sorted { (-seconds[$0], $0) < (-seconds[$1], $1) }
    var watched = 0.0
    hours = Set(
      busiest.prefix { hour in
        defer { watched += seconds[hour] }
        return watched < total * 0.8
      })
  }

  /// The hours as stretches, the earliest first: `to` is not part of one, and is 24 at midnight.
  package var stretches: [(from: Int, to: Int)] {
    hours.sorted().reduce(into: []) { stretches, hour in
      if let last = stretches.indices.last, stretches[last].to == hour {
        stretches[last].to = hour + 1
      } else {
        stretches.append((hour, hour + 1))
      }
    }
  }

  /// Whether the two have no hour in common.
  package func isApart(from other: UsualHours) -> Bool { hours.isDisjoint(with: other.hours) }
}

extension LocalTime {
  /// Adds each hour's share of a stretch to that hour of the day; a stretch counts for a day at most.
  fileprivate func add(from start: Date, to end: Date, to seconds: inout [Double]) {
    let end = min(end, start.addingTimeInterval(86_400))
    var moment = start
    while moment < end {
      let second = secondOfDay(moment)
      let next = min(moment.addingTimeInterval(Double(3_600 - second % 3_600)), end)
      seconds[second / 3_600] += next.timeIntervalSince(moment)
      moment = next
    }
  }
}
