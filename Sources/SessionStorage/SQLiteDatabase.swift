import Foundation
import GRDB

/// An SQLite file, opened read-only in the driver.
///
/// Three layers keep it so: the file is opened without write access, `query_only` is on, and the program has
/// no statement that writes. `trusted_schema` is off, so a hostile file cannot run functions through its
/// views.
package final class SQLiteDatabase: ReadOnlyDatabase {
  private let path: String
  private let queue: DatabaseQueue

  /// How long a locked database is waited for.
  private static let patience: TimeInterval = 0.25

  /// Opens the file; throws a `StorageError`, and never makes a file.
  package init(path: String) throws {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { throw StorageError.missing(path: path) }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw StorageError.notPermitted(path: path)
    }
    guard !Self.isFolder(path) else { throw StorageError.notADatabase(path: path) }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(Self.patience)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError {
      throw Self.storageError(error, path: path)
    }
  }

  package func snapshot<Result>(_ ask: ((Query) throws -> [ResultRow]) throws -> Result) throws -> Result {
    do {
      return try queue.read { database in try ask { try Self.rows($0, in: database) } }
    } catch let error as DatabaseError {
      let isQuestion = error.resultCode == .SQLITE_ERROR
      throw (isQuestion ? lack() : nil) ?? Self.storageError(error, path: path)
    }
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
  private func lack() -> StorageError? {
    try? queue.read { database in
      try SchemaContract.firstLack { view in
        try Row.fetchAll(database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [view])
          .compactMap { $0["name"] }
      }
    }
  }

  private static func storageError(_ error: DatabaseError, path: String) -> StorageError {
    switch error.resultCode {
    case .SQLITE_NOTADB: .notADatabase(path: path)
    case .SQLITE_CORRUPT: .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY:
      FileManager.default.isReadableFile(atPath: path)
        ? .sideFilesMissing(path: path) : .notPermitted(path: path)
    default: .failed(reason: error.message ?? "error \(error.resultCode.rawValue)")
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
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
