import Accounts
import Foundation
import TerminalText

// A moment is told to people in their own terms, and to programs as it stands in JSON: in UTC.

extension LocalTime {
  /// `2026-11-22 14:14 America/New_York`.
  func told(_ moment: Date, _ style: Style = .plain) -> Line {
    Line("\(minute(moment)) \(name)", style, exact: moment.utc)
  }

  /// `14:14`.
  func toldByClock(_ moment: Date) -> Line { Line(clock(moment), exact: moment.utc) }

  /// `14:14:05`.
  func toldBySecond(_ moment: Date, _ style: Style = .plain) -> Line {
    Line(second(moment), style, exact: moment.utc)
  }

  /// Until when the data are complete, and what to type next.
  func asOf(_ completeUntil: Date, next: String = "") -> Line {
    Line("As of ", .quiet) + told(completeUntil, .quiet) + Line(".\(next)", .quiet)
  }
}

/// An age for a column: `3 y`, `2 mo`, `6 d`, `4 h`, `12 min`, `now`.
func shortAge(of event: Date, at moment: Date) -> Line {
  let units = [("year", "y"), ("month", "mo"), ("day", "d"), ("hour", "h"), ("minute", "min")]
  let words = age(of: event, at: moment).split(separator: " ")
  let unit = units.first { words.count > 1 && words[1].hasPrefix($0.0) }?.1
  return Line(unit.map { "\(words[0]) \($0)" } ?? "now", exact: event.utc)
}
