import GRDB
package import Guidance

/// A full-text index of documents, in memory.
///
/// Words are compared without case and without accents. A word may be the beginning of the one that is
/// found; the words that stand in a title, in a code or in a customer's mouth count most.
package final class SearchIndex: Sendable {
  private let queue: DatabaseQueue
  private let documents: [SearchDocument]
  /// The words of all codes, by how they are written together.
  private let codes: [String: [String]]

  /// Makes the index; throws a `SearchError`.
  package convenience init(_ documents: [SearchDocument]) throws {
    try self.init(documents, module: "fts5")
  }

  /// `module` is SQLite's name of the engine.
  init(_ documents: [SearchDocument], module: String) throws {
    self.documents = documents
    let codes = documents.flatMap(\.codes).filter { $0.contains(where: \.isNumber) }.map(words(of:))
    self.codes = Dictionary(codes.map { ($0.joined(), $0) }, uniquingKeysWith: { first, _ in first })
    do {
      queue = try DatabaseQueue()
      try queue.write { try Self.fill($0, with: documents, module: module) }
    } catch let error as DatabaseError {
      throw SearchError(error)
    }
  }

  /// The entries that hold what is typed, the best first; throws a `SearchError`.
  ///
  /// A text that holds blanks or quotes is a phrase. Entries in `language` go before others, and are shown in
  /// it where they have it.
  package func find(_ typed: [String], preferring language: Language? = nil) throws -> SearchResult {
    do {
      return try queue.read { database in
        let tokenizer = try database.makeTokenizer(.unicode61(diacritics: .remove))
        let reader = TermReader(codes: codes) { try tokenizer.tokenize(query: $0).map(\.token) }
        let search = Search(database: database, documents: documents, preferred: language)
        return try search.result(try reader.terms(typed), reader)
      }
    } catch let error as DatabaseError {
      throw SearchError(error)
    }
  }

  private static func fill(_ database: Database, with documents: [SearchDocument], module: String) throws {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE entries
          USING \(module)(title, codes, says, lines, tokenize = "unicode61 remove_diacritics 2");
        CREATE VIRTUAL TABLE vocabulary USING \(module)vocab(entries, row);
        INSERT INTO entries(entries, rank) VALUES ('hashsize', 16777216);
        """)
    let statement = try database.makeStatement(
      sql: "INSERT INTO entries(rowid, title, codes, says, lines) VALUES (?, ?, ?, ?, ?)")
    for (row, document) in documents.enumerated() {
      let codes = document.codes.flatMap { [$0, words(of: $0).joined()] }.joined(separator: "\n")
      try statement.execute(arguments: [
        row, document.title, codes, document.says.joined(separator: "\n"),
        document.lines.joined(separator: "\n"),
      ])
    }
  }
}

/// The words of a code, in lower case; everything but letters and digits parts them.
private func words(of code: String) -> [String] {
  code.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

extension SearchError {
  fileprivate init(_ error: DatabaseError) {
    let reason = error.message ?? "error \(error.resultCode.rawValue)"
    self = reason.contains("no such module") ? .noFullText : .failed(reason: reason)
  }
}
