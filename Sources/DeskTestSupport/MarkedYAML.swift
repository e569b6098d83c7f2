/// A text without its warning signs, and where each of them stood: the line and column, counted from 1, of what follows it.
///
/// So a test shows where a finding must be, and nobody counts columns.
package func unmarked(_ text: String) -> (yaml: String, marks: [TextMark]) {
  var yaml = String.UnicodeScalarView()
  var marks: [TextMark] = []
  var (line, column) = (1, 1)
  for scalar in text.unicodeScalars where scalar != "\u{FE0F}" {
    if scalar == "⚠" {
      marks.append(TextMark(line: line, column: column))
      continue
    }
    yaml.append(scalar)
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }
  return (String(yaml), marks)
}

/// A place in a text; lines and columns count from 1.
package struct TextMark: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
