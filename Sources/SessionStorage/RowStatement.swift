import GRDB
import GRDBSQLite

/// One `INSERT`, prepared once, its values bound one by one in the order of the columns.
///
/// Straight to SQLite, since GRDB's own arguments are arrays of boxed values and cost twice what SQLite does with them: a
/// file of ten million customers has a thousand million values.
final class RowStatement {
  private let statement: Statement
  private var column: CInt = 0
  private var code = SQLITE_OK

  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(table: String, columns: Int, in database: Database) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    statement = try database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
  }

  /// Inserts the row that `bind` gives the values of.
  func insert(_ bind: (RowStatement) -> Void) throws {
    column = 0
    code = SQLITE_OK
    bind(self)
    if code == SQLITE_OK { code = sqlite3_step(statement.sqliteStatement) }
    let failure = code == SQLITE_DONE ? nil : self.failure
    sqlite3_reset(statement.sqliteStatement)
    sqlite3_clear_bindings(statement.sqliteStatement)
    if let failure { throw failure }
  }

  /// Gives the next column a text, or leaves it null.
  @discardableResult
  func bind(_ text: String?) -> RowStatement {
    column += 1
    guard var text else { return self }
    note(
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(statement.sqliteStatement, column, $0.baseAddress, CInt($0.count), Self.copied)
        }
      })
    return self
  }

  /// Gives the next column a number, or leaves it null.
  @discardableResult
  func bind(_ number: Int?) -> RowStatement {
    column += 1
    if let number { note(sqlite3_bind_int64(statement.sqliteStatement, column, Int64(number))) }
    return self
  }

  private func note(_ result: CInt) { if result != SQLITE_OK { code = result } }

  private var failure: DatabaseError {
    let message = sqlite3_errmsg(sqlite3_db_handle(statement.sqliteStatement)).map { String(cString: $0) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}
