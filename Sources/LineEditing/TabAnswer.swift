/// What Tab makes of a line.
package struct TabAnswer: Equatable, Sendable {
  /// What becomes of what stands between the last blank and the cursor.
  package var replacement: String
  /// Whether a blank may follow.
  package var isFinished: Bool
  /// When there are several ways to go on, what each would make of it.
  package var ways: [String]

  package init(replacement: String, isFinished: Bool, ways: [String]) {
    self.replacement = replacement
    self.isFinished = isFinished
    self.ways = ways
  }
}

/// Who answers Tab.
package protocol TabAnswerer: AnyObject {
  /// Makes ready in the first pause of the keys what the first Tab would wait for; shows nothing.
  func prepare()
  /// What becomes of a line whose cursor stands behind so many bytes of UTF-8; nil when nothing fits.
  func answer(to line: String, at cursor: Int) -> TabAnswer?
  /// The ways of the last answer as lines that are safe to show, each ended by a newline.
  func list(rows: Int, columns: Int) -> String
}
