/// What the reader's screen can show.
///
/// Widths under 20 columns are laid out as if they were 20.
package struct Screen: Equatable, Sendable {
  /// The columns of the terminal; nil for a pipe or a file, where nothing is wrapped.
  package var width: Int?
  /// Whether colours may be sent; nothing is said by colour alone.
  package var hasColor: Bool
  /// Whether tables are lists of labelled values, as screen readers need them.
  package var isList: Bool

  /// Whether pictures must do with ASCII signs.
  package var isASCII: Bool

  /// A screen; without arguments one that takes plain text of any width.
  package init(width: Int? = nil, hasColor: Bool = false, isList: Bool = false, isASCII: Bool = false) {
    self.width = width
    self.hasColor = hasColor
    self.isList = isList
    self.isASCII = isASCII || isList
  }
}

extension Screen {
  /// The columns to fill, or nil for as many as it takes.
  var columns: Int? { width.map { max($0, 20) } }

  /// Whether there is no room for values side by side.
  var isNarrow: Bool { columns.map { $0 < 60 } ?? false }

  /// Whether a table, however small, is shown as a list.
  var listsTables: Bool { isList || isNarrow }
}
