package import Foundation

/// How many streams ran at once, over time.
package struct StreamHistory: Sendable {
  /// From a moment on, so many streams at once, until the next step.
  package struct Step: Hashable, Sendable {
    package let from: Date
    package let count: Int
  }

  /// One for each change, the earliest first, none with the count of the one before; zero before the first.
  package let steps: [Step]

  /// Adds up the spans that count; takes as long as sorting them.
  package init(of spans: [StreamSpan]) {
    var changes: [(moment: Date, by: Int)] = []
    for span in spans where span.exemption == nil {
      let start = span.playback.startedAt
      guard span.until.map({ start < $0 }) ?? true else { continue }
      changes.append((start, 1))
      if let until = span.until { changes.append((until, -1)) }
    }
    changes.sort { $0.moment < $1.moment }
    var steps: [Step] = []
    var count = 0
    var index = 0
    while index < changes.count {
      let moment = changes[index].moment
      let before = count
      while index < changes.count, changes[index].moment == moment {
        count += changes[index].by
        index += 1
      }
      if count != before { steps.append(Step(from: moment, count: count)) }
    }
    self.steps = steps
  }

  /// How many ran at a moment.
  package func count(at moment: Date) -> Int { steps.last { $0.from <= moment }?.count ?? 0 }

  /// The first moment from `moment` on at which fewer than `limit` run, as far as the data tell; nil when
  /// that never comes.
  package func isBelow(_ limit: Int, from moment: Date) -> Date? {
    if count(at: moment) < limit { return moment }
    return steps.first { $0.from > moment && $0.count < limit }?.from
  }
}
