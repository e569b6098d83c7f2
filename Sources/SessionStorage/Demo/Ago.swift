import Foundation

/// How long before the demo's moment something was; a household reads as «signed in 400 days ago».
struct Ago: Hashable, Sendable, Comparable {
  let seconds: Int

  /// Until when a demo file is complete: 22 November 2026, 20:15 UTC.
  ///
  /// No clock is read, so the same file can be made again.
  static let completeUntil = Date(timeIntervalSince1970: 1_795_378_500)

  static func seconds(_ count: Int) -> Self { Self(seconds: count) }
  static func minutes(_ count: Int) -> Self { Self(seconds: count * 60) }
  static func hours(_ count: Int) -> Self { Self(seconds: count * 3_600) }
  static func days(_ count: Int) -> Self { Self(seconds: count * 86_400) }

  /// The moment it was.
  var moment: Date { Self.completeUntil.addingTimeInterval(TimeInterval(-seconds)) }

  static func + (left: Self, right: Self) -> Self { Self(seconds: left.seconds + right.seconds) }

  /// What is longer ago is greater.
  static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}
