/// A customer database that can be asked and not written to.
package protocol ReadOnlyDatabase: AnyObject {
  /// Runs several questions against one snapshot: what one screen shows was true at one moment.
  ///
  /// Throws a `StorageError`.
  func snapshot<Result>(_ ask: ((Query) throws -> [ResultRow]) throws -> Result) throws -> Result
}

/// One row of an answer, its values by column name.
package struct ResultRow: Sendable {
  private let columns: [String: Int]
  private let values: [SQLValue]

  /// Shares one table of column positions between all rows of an answer.
  package init(columns: [String: Int], values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  /// The value of a column; null when there is no such column.
  package subscript(_ column: String) -> SQLValue { columns[column].map { values[$0] } ?? .null }
}
