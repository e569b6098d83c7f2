import Accounts
import Foundation
import GRDB
import GRDBSQLite

/// One `INSERT`, prepared once, its values given one by one in the order of the columns.
///
/// Straight to SQLite, since GRDB's own arguments are arrays of boxed values and cost twice what SQLite does
/// with them: a file of ten million customers has a thousand million values. A row's texts lie one behind the
/// other in one buffer, where SQLite reads them, so that no text is allocated or copied for SQLite's sake.
final class RowStatement {
  private let statement: Statement
  // Checking each access at run time takes an eighth of the whole; nothing here is reached from two places at once.
  @exclusivity(unchecked) private var column: CInt = 0
  @exclusivity(unchecked) private var code = SQLITE_OK
  @exclusivity(unchecked) private var bytes: [UInt8] = []
  @exclusivity(unchecked) private var texts: [(column: CInt, range: Range<Int>)] = []

  init(table: String, columns: Int, in database: Database) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    statement = try database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
  }

  /// Inserts the row that `give` gives the values of.
  func insert(_ give: (RowStatement) -> Void) throws {
    (column, code) = (0, SQLITE_OK)
    bytes.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    give(self)
    bytes.withUnsafeBytes { buffer in
      for text in texts { bind(buffer, text.range, to: text.column) }
      if code == SQLITE_OK { code = sqlite3_step(statement.sqliteStatement) }
    }
    let failure = code == SQLITE_DONE ? nil : self.failure
    sqlite3_reset(statement.sqliteStatement)
    sqlite3_clear_bindings(statement.sqliteStatement)
    if let failure { throw failure }
  }

  /// Gives the next column a text, or leaves it null.
  @discardableResult
  func give(_ text: String?) -> RowStatement {
    guard let text else { return skip() }
    return giveBytes { $0.append(contentsOf: text.utf8) }
  }

  /// Gives the next column a moment as `2026-11-22T20:14:00Z`, or leaves it null.
  @discardableResult
  func give(_ moment: Date?) -> RowStatement {
    guard let moment else { return skip() }
    return giveBytes { $0.append(moment) }
  }

  /// Gives the next column a number, or leaves it null.
  @discardableResult
  func give(_ number: Int?) -> RowStatement {
    guard let number else { return skip() }
    column += 1
    note(sqlite3_bind_int64(statement.sqliteStatement, column, Int64(number)))
    return self
  }

  private func skip() -> RowStatement {
    column += 1
    return self
  }

  private func giveBytes(_ append: (inout [UInt8]) -> Void) -> RowStatement {
    column += 1
    let start = bytes.count
    append(&bytes)
    texts.append((column, start..<bytes.count))
    return self
  }

  /// An empty text has an address too, as SQLite takes a text without one for null.
  private func bind(_ buffer: UnsafeRawBufferPointer, _ range: Range<Int>, to column: CInt) {
    guard let base = buffer.baseAddress else { return }
    let text = (base + range.lowerBound).assumingMemoryBound(to: CChar.self)
    note(sqlite3_bind_text(statement.sqliteStatement, column, text, CInt(range.count), nil))
  }

  private func note(_ result: CInt) { if result != SQLITE_OK { code = result } }

  private var failure: DatabaseError {
    let message = sqlite3_errmsg(sqlite3_db_handle(statement.sqliteStatement)).map { String(cString: $0) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }
}

extension [UInt8] {
  /// Appends what `utc` gives, digit by digit: most of a large file is moments.
  fileprivate mutating func append(_ moment: Date) {
    let day = CalendarDay(moment)
    guard (0...9_999).contains(day.year) else { return append(contentsOf: moment.utc.utf8) }
    let time = Int(moment.timeIntervalSince1970.rounded(.down)) - day.daysSince1970 * 86_400
    append(day.year / 100)
    append(day.year % 100, "-")
    append(day.month, "-")
    append(day.day, "T")
    append(time / 3_600, ":")
    append(time / 60 % 60, ":")
    append(time % 60, "Z")
  }

  private mutating func append(_ number: Int) {
    append(UInt8(48 + number / 10))
    append(UInt8(48 + number % 10))
  }

  private mutating func append(_ number: Int, _ mark: Unicode.Scalar) {
    append(number)
    append(UInt8(ascii: mark))
  }
}
