package import Foundation

/// How a moment is told to an agent: in the customer's time zone, or as an age.
package struct LocalTime: Sendable {
  /// The zone that moments are told in.
  package let zone: TimeZone

  /// Takes an IANA name; one that is missing or not known becomes UTC.
  package init(zoneName: String?) { zone = zoneName.flatMap { TimeZone(identifier: $0) } ?? .gmt }

  /// `2026-11-22 14:14`, on the wall clock of the zone.
  package func minute(_ moment: Date) -> String {
    String(wallClock(moment).utc.prefix(16)).replacing("T", with: " ")
  }

  /// `14:14`, on the wall clock of the zone.
  package func clock(_ moment: Date) -> String { String(minute(moment).suffix(5)) }

  /// `14:14:07`, on the wall clock of the zone.
  package func second(_ moment: Date) -> String {
    String(wallClock(moment).utc.prefix(19).suffix(8))
  }

  /// The moment at which a clock in UTC shows what the zone's clock shows at this one.
  func wallClock(_ moment: Date) -> Date {
    moment.addingTimeInterval(TimeInterval(zone.secondsFromGMT(for: moment)))
  }

  /// The seconds since midnight on the zone's clock, also before 1970.
  func secondOfDay(_ moment: Date) -> Int {
    let second = Int(wallClock(moment).timeIntervalSince1970.rounded(.down)) % 86_400
    return second < 0 ? second + 86_400 : second
  }

  /// The zone's name as it is said behind a time.
  package var name: String {
    zone.secondsFromGMT() == 0 && zone.identifier == "GMT" ? "UTC" : zone.identifier
  }
}

/// How long before `moment` something was, in one unit: `just now`, `12 minutes ago`, `3 days ago`, `2 years
/// ago`.
///
/// What lies ahead of `moment`, by a clock that is off, is `just now` too: ages are never negative.
package func age(of event: Date, at moment: Date) -> String {
  let seconds = Int(moment.timeIntervalSince(event))
  let units = [("year", 31_557_600), ("month", 2_629_800), ("day", 86_400), ("hour", 3_600), ("minute", 60)]
  for (unit, length) in units where seconds >= length {
    let count = seconds / length
    return "\(count) \(unit)\(count == 1 ? "" : "s") ago"
  }
  return "just now"
}
