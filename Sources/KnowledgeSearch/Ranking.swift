import GRDB
import Guidance

/// How well entries fit: by how rare the words are that they hold, where, and whether in a row.
struct Ranking {
  let terms: [SearchTerm]
  /// The language whose entries go first.
  let preferred: Language?

  /// How much a word counts in a title, a code, a customer's mouth and elsewhere.
  private static let weights = "8.0, 8.0, 8.0, 1.0"
  /// By how much an entry counts more that is the one for a code, is called so, has the phrase where it
  /// matters, has it at all, is in the preferred language, or in the one that agents read.
  private enum Factor {
    static let code = 4.0
    static let title = 1.5
    static let namedPhrase = 2.0
    static let phrase = 1.25
    static let preferred = 2.0
    static let english = 1.25
  }

  /// What holds every term, as an expression of FTS5.
  var all: String { terms.map(\.expression).joined(separator: " AND ") }

  /// What holds some of the terms, as an expression of FTS5; two in a row count as a term of their own.
  var any: String {
    let words = terms.map { $0.readings[0] }
    let pairs = zip(words, words.dropFirst()).map { SearchTerm.inRow($0 + $1) }
    return (terms.map(\.expression) + pairs).joined(separator: " OR ")
  }

  /// How well each row fits that holds the condition; rows are the places of documents.
  ///
  /// The plus keeps SQLite from asking the index anew for every single row.
  func scores(holding condition: String, of documents: [SearchDocument], in database: Database) throws
    -> [Int: Double]
  {
    let bonuses = try bonuses(in: database)
    let found = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, -bm25(entries, \(Self.weights)) FROM entries
        WHERE entries MATCH ? AND +rowid IN (SELECT rowid FROM entries WHERE entries MATCH ?)
        """, arguments: [any, condition])
    var scores: [Int: Double] = [:]
    while let columns = try found.next() {
      let row: Int = columns[0]
      let language = documents[row].language
      let spoken = language == preferred ? Factor.preferred : language == .english ? Factor.english : 1
      scores[row] = bonuses.reduce(spoken * columns[1]) { $1.rows.contains(row) ? $0 * $1.factor : $0 }
    }
    return scores
  }

  /// The best line of each row.
  func lines(of rows: [Int], of documents: [SearchDocument], in database: Database) throws -> [Int: String] {
    let places = rows.map(String.init).joined(separator: ",")
    let (start, end) = (String(UnicodeScalar(MarkedLine.start)), String(UnicodeScalar(MarkedLine.end)))
    let found = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, highlight(entries, 2, ?1, ?2), highlight(entries, 3, ?1, ?2) FROM entries
        WHERE entries MATCH ?3 AND +rowid IN (\(places))
        """, arguments: [start, end, any])
    var lines: [Int: String] = [:]
    while let columns = try found.next() {
      let row: Int = columns[0]
      let marked = MarkedLine.all(in: columns[1]) + MarkedLine.all(in: columns[2])
      lines[row] = MarkedLine.best(of: marked, under: documents[row].title)
    }
    return lines
  }

  /// Which rows count more, and by how much.
  private func bonuses(in database: Database) throws -> [(rows: Set<Int>, factor: Double)] {
    let codes = terms.compactMap(\.code).map { ("codes : \(SearchTerm.inRow([$0]))", Factor.code) }
    let phrase = SearchTerm.inRow(terms.flatMap { $0.readings[0] })
    let title = [("title : ^ \(phrase)", Factor.title)]
    let phrases = [("{title codes says} : \(phrase)", Factor.namedPhrase), (phrase, Factor.phrase)]
    return try (codes + title + (terms.count > 1 ? phrases : [])).map { expression, factor in
      let rows = try Int.fetchSet(
        database, sql: "SELECT rowid FROM entries WHERE entries MATCH ?", arguments: [expression])
      return (rows, factor)
    }
  }
}
