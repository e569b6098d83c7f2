package import Foundation

/// What a moment that an agent typed may be.
package enum TypedMoment: Equatable, Sendable {
  /// The moment; where the clock showed it twice, the first, and the second as `again`.
  case moment(Date, again: Date?)
  /// The clock was set forward over it.
  case skipped
  /// Not a moment.
  case unreadable
}

extension LocalTime {
  /// Reads a moment on the customer's clock: `20:14`, `20:14:30`, `yesterday 20:14`, `2026-11-21 20:14`, or in
  /// UTC `2026-11-21T20:14:00Z`.
  ///
  /// A time without a day is the last one that is not later than `now`.
  package func moment(typed: String, now: Date) -> TypedMoment {
    let words = typed.trimmingCharacters(in: .whitespaces).lowercased()
      .split(whereSeparator: \.isWhitespace).map(String.init)
    if words == ["now"] { return .moment(now, again: nil) }
    if words.count == 1, words[0].contains("t"), words[0].hasSuffix("z") {
      return Date(utc: words[0].uppercased()).map { .moment($0, again: nil) } ?? .unreadable
    }
    guard let time = words.last.flatMap(Self.seconds) else { return .unreadable }
    let today = day(of: now)
    switch words.dropLast() {
    case []:
      let moment = moment(on: today, seconds: time)
      return moment.isLater(than: now) ? self.moment(on: today - 1, seconds: time) : moment
    case ["today"]: return moment(on: today, seconds: time)
    case ["yesterday"]: return moment(on: today - 1, seconds: time)
    case let day where day.count == 1:
      return CalendarDay(day[0]).map { moment(on: $0.daysSince1970, seconds: time) } ?? .unreadable
    default: return .unreadable
    }
  }

  /// The day on the zone's calendar that holds a moment, in days since 1 January 1970.
  package func day(of moment: Date) -> Int {
    CalendarDay(wallClock(moment)).daysSince1970
  }

  /// The moment at which the zone's clock shows so many seconds after midnight.
  ///
  /// Every offset that holds within a day around it is tried: the clock may have shown it once, twice or not
  /// at all.
  private func moment(on day: Int, seconds: Int) -> TypedMoment {
    let local = TimeInterval(day * 86_400 + seconds)
    let around = [-86_400.0, 86_400.0].map {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: local + $0))
    }
    let moments = Set(around).map { Date(timeIntervalSince1970: local - TimeInterval($0)) }
      .filter { $0.timeIntervalSince1970 + TimeInterval(zone.secondsFromGMT(for: $0)) == local }.sorted()
    guard let first = moments.first else { return .skipped }
    return .moment(first, again: moments.count > 1 ? moments[1] : nil)
  }

  /// The seconds after midnight of `20:14` or `20:14:30`.
  private static func seconds(of text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy { $0.isASCII && $0.isNumber } ? Int($0) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count, parts.allSatisfy({ $0.count <= 2 }),
      numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
  }
}

extension TypedMoment {
  fileprivate func isLater(than now: Date) -> Bool {
    if case .moment(let moment, _) = self { moment > now } else { false }
  }
}
