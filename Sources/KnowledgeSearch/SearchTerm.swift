/// One thing that an entry must hold: a word, words in a row, or a code.
///
/// Its words are tokens, letters and digits only, and stand in quotes wherever they become an expression of
/// FTS5. So nothing that is typed can be an operator.
struct SearchTerm: Hashable {
  /// What was typed, word by word.
  let words: [String]
  /// What counts as found: any of these, each in a row.
  var readings: [[String]]
  /// Whether the last word may be the beginning of a longer one.
  let isBeginning: Bool
  /// How the codes of entries are written when it is one: without hyphens and blanks.
  var code: String?

  /// As an expression of FTS5.
  var expression: String {
    let whole = readings.map(Self.inRow)
    let beginnings = isBeginning ? whole.map { "\($0) *" } : []
    let codes = code.map { ["codes : \(Self.inRow([$0]))"] } ?? []
    return "(\((whole + beginnings + codes).joined(separator: " OR ")))"
  }

  /// Words in a row, as an expression of FTS5.
  static func inRow(_ words: [String]) -> String { "\"\(words.joined(separator: " "))\"" }
}

extension SearchTerm {
  /// A word of the text; the last one, and longer ones, may be the beginning of another.
  init(word: String, isLast: Bool) {
    self.init(words: [word], readings: [[word]], isBeginning: word.count >= (isLast ? 2 : 4), code: nil)
  }

  /// Words that are one by their hyphens or the like: `sign-out`, also written together.
  init(compound words: [String], isLast: Bool) {
    self.init(words: words, readings: [words, [words.joined()]], isBeginning: isLast, code: nil)
  }

  /// Words that must stand in a row.
  init(phrase words: [String]) {
    self.init(words: words, readings: [words], isBeginning: false, code: nil)
  }

  /// A code of an entry, however it is typed.
  init(code words: [String], typed: [String]) {
    self.init(words: typed, readings: [words], isBeginning: false, code: words.joined())
  }
}
