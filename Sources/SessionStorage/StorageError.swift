/// Why a customer database gives no answer, and what to do next.
package enum StorageError: Error, Equatable, CustomStringConvertible {
  case noSource
  case missing(path: String)
  case notPermitted(path: String)
  case notADatabase(path: String)
  case damaged(path: String)
  case locked(path: String)
  case timedOut(path: String)
  case interrupted
  case sideFilesMissing(path: String)
  case lacksView(String)
  case lacksColumns([String], view: String)
  case noFeed
  case unreadableFeed(String)
  case unsupportedAddress(String)
  case failed(reason: String)

  package var description: String {
    switch self {
    case .noSource:
      "No customer database is set. Name one with --source FILE or SESSIONDESK_SOURCE; guides, limits by plan and search work without."
    case .missing(let path):
      "There is no file at \(path). Check --source or SESSIONDESK_SOURCE; nothing was made or changed."
    case .notPermitted(let path):
      "The file \(path) may not be read by this user. Ask whoever runs this machine for permission to read it."
    case .notADatabase(let path):
      "The file \(path) is not an SQLite database. Check --source; the file was not changed."
    case .damaged(let path):
      "The database \(path) is damaged and cannot be trusted. Ask whoever keeps it for a sound copy; nothing was changed."
    case .locked(let path):
      "The database \(path) is locked by another program. Try again in a moment."
    case .timedOut(let path):
      "The database \(path) did not answer in time, and the question was stopped. Try again in a moment."
    case .interrupted: "Stopped, as you asked with Ctrl-C."
    case .sideFilesMissing(let path):
      "The database \(path) was left in the middle of a write, or its -wal and -shm files cannot be opened. Ask whoever keeps it; nothing was changed."
    case .lacksView(let view):
      "The database has no view \(view). The views a site must offer are told in \(SchemaContract.documentation)."
    case .lacksColumns(let columns, let view):
      "The view \(view) has no column \(columns.joined(separator: ", ")). What each view must hold is told in \(SchemaContract.documentation)."
    case .noFeed:
      "The view desk_feed is empty, so nobody can say how old the data are. It must hold one row: see \(SchemaContract.documentation)."
    case .unreadableFeed(let text):
      "The view desk_feed says '\(text)' where it must say until when the data are complete, such as 2026-11-22T20:15:00Z: see \(SchemaContract.documentation)."
    case .unsupportedAddress(let address):
      "This version reads SQLite files and no \(address) address. Name a file with --source."
    case .failed(let reason):
      "The database could not answer: \(reason). Nothing was changed; try again, and tell whoever keeps it if it stays."
    }
  }
}
