extension Printable {
  /// How many lines of a terminal with so many columns the text takes.
  package func height(in columns: Int) -> Int {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    return lines.reduce(0) { height, line in
      let width = displayWidth(of: withoutColors(Substring(line)))
      return height + max(1, (width + columns - 1) / max(columns, 1))
    }
  }
}

/// A line without the sequences that `render` put there: `␛[`, digits, `m`.
private func withoutColors(_ line: Substring) -> String {
  let parts = line.split(separator: "\u{1B}", omittingEmptySubsequences: false)
  return parts.dropFirst().reduce(String(parts.first ?? "")) { $0 + ($1.drop { $0 != "m" }.dropFirst()) }
}
