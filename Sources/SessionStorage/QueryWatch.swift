import Foundation
import GRDB
import GRDBSQLite

/// Stops a question that takes too long, or that the agent gave up with Ctrl-C.
///
/// SQLite asks it every so many of its own steps, in the middle of a question.
final class QueryWatch {
  /// Whether the last question was stopped by the agent, and not by the clock.
  private(set) var wasInterrupted = false
  private let limit: TimeInterval
  private let isInterrupted: () -> Bool
  private let isAsking: (Duration) -> Void
  private var begun = ContinuousClock.now

  /// SQLite's steps between two looks at the clock: about a tenth of a millisecond.
  private static let steps: CInt = 10_000

  /// `limit` is in seconds; `isAsking` is told at each look for how long has been asked.
  init(
    limit: TimeInterval, isInterrupted: @escaping () -> Bool, isAsking: @escaping (Duration) -> Void
  ) {
    self.limit = limit
    self.isInterrupted = isInterrupted
    self.isAsking = isAsking
  }

  /// Watches whatever is asked in `questions`.
  func during<Result>(_ database: Database, _ questions: () throws -> Result) rethrows -> Result {
    begun = .now
    wasInterrupted = false
    let watch = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_progress_handler(
      database.sqliteConnection, Self.steps,
      { watch in
        guard let watch else { return 0 }
        return Unmanaged<QueryWatch>.fromOpaque(watch).takeUnretainedValue().mustStop ? 1 : 0
      }, watch)
    defer { sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil) }
    return try questions()
  }

  private var mustStop: Bool {
    if isInterrupted() { wasInterrupted = true }
    let elapsed = ContinuousClock.now - begun
    isAsking(elapsed)
    return wasInterrupted || elapsed > .seconds(limit)
  }
}
