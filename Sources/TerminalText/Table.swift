/// Values in rows and columns.
///
/// The first column names its row: where there is no room for columns, each row is a list under its first
/// value. Free text belongs in the last column, where a terminal that counts columns otherwise does no harm.
package struct Table: Equatable, Sendable {
  /// The columns from left to right.
  package var columns: [Column]
  /// The rows from top to bottom, each with a cell for each column; missing cells are empty.
  package var rows: [[Line]]

  /// A table of the given columns and rows.
  package init(columns: [Column], rows: [[Line]]) {
    self.columns = columns
    self.rows = rows
  }
}

extension Table {
  /// The columns, and nameless ones for cells beyond them, so that nothing is lost.
  var allColumns: [Column] {
    let missing = (rows.map(\.count).max() ?? 0) - columns.count
    return columns + Array(repeating: Column(""), count: max(missing, 0))
  }

  /// The rows, each with as many cells as there are columns.
  var allRows: [[Line]] {
    let count = allColumns.count
    return rows.map { $0 + Array(repeating: Line(), count: count - $0.count) }
  }
}

/// What the cells of one column have in common.
package struct Column: Equatable, Sendable {
  /// On which side the cells of a column are flush.
  package enum Alignment: Equatable, Sendable {
    /// For text.
    case left
    /// For numbers, so that their digits stand below each other.
    case right
  }

  /// What the cells are, as a label is written; set in capitals above the column.
  package var title: String
  /// On which side the cells are flush.
  package var alignment: Alignment
  /// The columns of the screen that the cells keep when the table is made narrower.
  package var minWidth: Int
  /// Whether the cells may be wrapped, which words may and numbers may not.
  package var isFreeText: Bool

  /// A column that is flush left and never wrapped, unless told otherwise.
  package init(
    _ title: String, alignment: Alignment = .left, minWidth: Int? = nil, isFreeText: Bool = false
  ) {
    self.title = title
    self.alignment = alignment
    self.minWidth = minWidth ?? 12
    self.isFreeText = isFreeText
  }
}
