package import Foundation
import GRDB

/// An SQLite file, opened read-only in the driver, anew for each snapshot.
///
/// Three layers keep it so: the file is opened without write access, `query_only` is on, and the program has
/// no statement that writes. `trusted_schema` is off, so a hostile file cannot run functions through its
/// views. Opening costs less than a millisecond and never shows a file that was replaced meanwhile.
package final class SQLiteDatabase: ReadOnlyDatabase {
  private let path: String
  private let watch: QueryWatch

  /// How long a locked database is waited for.
  private static let patience: TimeInterval = 0.25

  /// Names the file; nothing is opened before the first question.
  ///
  /// A question that runs longer than `limit` seconds, or during which `isInterrupted` says so, is stopped.
  /// `isAsking` is told again and again for how long it has run.
  package init(
    path: String, limit: TimeInterval = 5, isInterrupted: @escaping () -> Bool = { false },
    isAsking: @escaping (Duration) -> Void = { _ in }
  ) {
    self.path = path
    watch = QueryWatch(limit: limit, isInterrupted: isInterrupted, isAsking: isAsking)
  }

  package func snapshot<Result>(_ ask: ((Query) throws -> [ResultRow]) throws -> Result) throws -> Result {
    let file = try SQLiteFile(path)
    do {
      let queue = try open(file)
      let result = try answer(queue, ask)
      try file.expectUnchanged()
      return result
    } catch let error as DatabaseError {
      throw storageError(error)
    }
  }

  private func answer<Result>(
    _ queue: DatabaseQueue, _ ask: ((Query) throws -> [ResultRow]) throws -> Result
  ) throws -> Result {
    do {
      return try queue.read { database in
        try watch.during(database) { try ask { try Self.rows($0, in: database) } }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      throw lack(queue) ?? error
    }
  }

  private func open(_ file: SQLiteFile) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(Self.patience)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    return try DatabaseQueue(path: file.address, configuration: configuration)
  }

  private static func rows(_ query: Query, in database: Database) throws -> [ResultRow] {
    let statement = try database.cachedStatement(sql: query.text)
    let columns = Dictionary(
      zip(statement.columnNames.map { $0.lowercased() }, 0...), uniquingKeysWith: { first, _ in first })
    let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(query.values.map(\.binding)))
    var rows: [ResultRow] = []
    while let row = try cursor.next() {
      rows.append(ResultRow(columns: columns, values: (0..<row.count).map { SQLValue(row, at: $0) }))
    }
    return rows
  }

  /// What the file lacks of the contract, where that can be told.
  private func lack(_ queue: DatabaseQueue) -> (any Error)? {
    try? queue.read { database in
      try SchemaContract.firstLack { view in
        try Row.fetchAll(database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [view])
          .compactMap { $0["name"] }
      }
    }
  }

  private func storageError(_ error: DatabaseError) -> StorageError {
    switch error.resultCode {
    case .SQLITE_INTERRUPT: watch.wasInterrupted ? .interrupted : .timedOut(path: path)
    case .SQLITE_NOTADB: .notADatabase(path: path)
    case .SQLITE_CORRUPT: .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY:
      FileManager.default.isReadableFile(atPath: path)
        ? .sideFilesMissing(path: path) : .notPermitted(path: path)
    default: .failed(reason: error.message ?? "error \(error.resultCode.rawValue)")
    }
  }
}

extension SQLValue {
  fileprivate init(_ row: Row, at index: Int) {
    switch (row[index] as DatabaseValue).storage {
    case .null: self = .null
    case .int64(let number): self = .integer(Int(number))
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .text(String(decoding: data, as: UTF8.self))
    }
  }

  fileprivate var binding: (any DatabaseValueConvertible)? {
    switch self {
    case .null: nil
    case .integer(let number): number
    case .real(let number): number
    case .text(let text): text
    }
  }
}
