/// Why nothing can be searched, and what to do next.
package enum SearchError: Error, Equatable, CustomStringConvertible {
  /// The machine's SQLite was built without FTS5.
  case noFullText
  case failed(reason: String)

  package var description: String {
    switch self {
    case .noFullText:
      "The SQLite of this machine has no full-text search (FTS5), so nothing can be searched. All else works; "
        + "ask whoever runs this machine for an SQLite with FTS5."
    case .failed(let reason):
      "The search failed: \(reason). Nothing was changed. Try other words, and tell whoever keeps this program."
    }
  }
}
