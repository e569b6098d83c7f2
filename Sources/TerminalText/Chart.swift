/// How many ran at once over a stretch of time, against a limit, and below that a bar for each that ran.
///
/// Places along the axis go from 0, its start, to 1, its end.
package struct Chart: Equatable, Sendable {
  /// From a place on, so many at once, until the next level.
  package struct Level: Equatable, Sendable {
    package var from: Double
    package var count: Int

    package init(from: Double, count: Int) {
      self.from = from
      self.count = count
    }
  }

  /// When one thing ran, and whether it counted then.
  package struct Bar: Equatable, Sendable {
    package struct Stretch: Equatable, Sendable {
      package var from: Double
      package var to: Double
      package var isCounted: Bool

      package init(from: Double, to: Double, isCounted: Bool) {
        self.from = from
        self.to = to
        self.isCounted = isCounted
      }
    }

    package var label: String
    package var stretches: [Stretch]

    package init(_ label: String, _ stretches: [Stretch]) {
      self.label = label
      self.stretches = stretches
    }
  }

  /// A place on the axis with its name.
  package struct Tick: Equatable, Sendable {
    package var at: Double
    package var label: String

    package init(at place: Double, label: String) {
      at = place
      self.label = label
    }
  }

  /// The earliest first; the first is at 0.
  package var levels: [Level]
  /// How many may run at once; nil when nobody knows.
  package var limit: Int?
  package var bars: [Bar]
  /// In order.
  package var ticks: [Tick]
  /// The same in exact numbers, for whoever cannot see a picture.
  package var table: Table

  package init(levels: [Level], limit: Int?, bars: [Bar], ticks: [Tick], table: Table) {
    self.levels = levels
    self.limit = limit
    self.bars = bars
    self.ticks = ticks
    self.table = table
  }
}

extension Chart {
  /// The greatest count in each of so many equal parts of the axis: what is over in a moment is still seen.
  func peaks(in parts: Int) -> [Int] {
    var next = 0
    var count = 0
    return (0..<parts).map { part in
      let end = Double(part + 1) / Double(parts)
      // What began before the part lasts into it; what begins within it counts too.
      while next < levels.count, levels[next].from <= Double(part) / Double(parts) {
        count = levels[next].count
        next += 1
      }
      var peak = count
      while next < levels.count, levels[next].from < end {
        count = levels[next].count
        peak = max(peak, count)
        next += 1
      }
      return peak
    }
  }

  /// How many lines of counts there are: up to the limit, or the highest count.
  var height: Int { max(levels.map(\.count).max() ?? 0, limit ?? 0, 1) }
}

extension Chart.Bar {
  /// What there is in each of so many equal parts of the axis: counted, not counted (false), or nothing.
  func parts(_ parts: Int) -> [Bool?] {
    var states = [Bool?](repeating: nil, count: parts)
    for stretch in stretches where stretch.from < 1 && stretch.to >= 0 {
      let first = max(0, Int(stretch.from * Double(parts)))
      let last = min(parts - 1, max(first, Int((stretch.to * Double(parts)).rounded(.up)) - 1))
      for part in first...last where states[part] != true { states[part] = stretch.isCounted }
    }
    return states
  }
}
