/// Makes terms of what is typed; `tokens` parts and folds a text as the index does.
struct TermReader {
  /// The words of all codes, by how they are written without hyphens and blanks.
  let codes: [String: [String]]
  let tokens: (String) throws -> [String]

  /// A code has so many parts at most.
  private static let longestCode = 6
  /// More make no search better; a pasted mail must not make it slow.
  private static let most = 40
  private static let longestText = 4_000

  /// The terms, each once.
  ///
  /// What stands in quotes, or holds blanks since its quotes are gone, is a phrase.
  func terms(_ typed: [String]) throws -> [SearchTerm] {
    var terms: [SearchTerm] = []
    var loose: [[String]] = []
    for (part, isQuoted) in Self.parts(of: typed) {
      let words = isQuoted ? try tokens(part) : []
      if words.count > 1 {
        terms += self.terms(in: loose, areLast: false) + [SearchTerm(phrase: words)]
        loose = []
      } else {
        loose += try part.split { !Self.isOfWord($0) }.map { try tokens(String($0)) }
      }
    }
    return Self.distinct(terms + self.terms(in: loose, areLast: true))
  }

  /// The same words and codes, and no phrases.
  func terms(apart terms: [SearchTerm]) -> [SearchTerm] {
    Self.distinct(
      self.terms(in: terms.flatMap(\.words).map { [$0] }, areLast: terms.last?.isBeginning ?? false))
  }

  private func terms(in chunks: [[String]], areLast: Bool) -> [SearchTerm] {
    let chunks = chunks.filter { !$0.isEmpty }
    var terms: [SearchTerm] = []
    var index = 0
    while index < chunks.count {
      let code = code(at: chunks[index...])
      let count = code?.count ?? 1
      let words = chunks[index..<index + count].flatMap(\.self)
      index += count
      let isLast = areLast && index == chunks.count
      if let code {
        terms.append(SearchTerm(code: code.words, typed: words))
      } else if words.count > 1 {
        terms.append(SearchTerm(compound: words, isLast: isLast))
      } else {
        terms.append(SearchTerm(word: words[0], isLast: isLast))
      }
    }
    return terms
  }

  /// The longest code that chunks at the beginning are together, and how many.
  private func code(at chunks: ArraySlice<[String]>) -> (words: [String], count: Int)? {
    let counts = (1...min(Self.longestCode, chunks.count)).reversed()
    return counts.lazy.compactMap { count in
      codes[chunks.prefix(count).joined().joined()].map { ($0, count) }
    }.first
  }

  /// The text between quotes and outside; a quote that nobody closes is none.
  private static func parts(of typed: [String]) -> [(String, isQuoted: Bool)] {
    let texts = typed.map { text in
      text.contains(where: \.isWhitespace) && !text.contains(where: isQuote) ? "\"\(text)\"" : text
    }
    let parts = texts.joined(separator: " ").prefix(longestText).split(
      omittingEmptySubsequences: false, whereSeparator: isQuote)
    return parts.enumerated().map { (String($1), $0 % 2 == 1 && $0 < parts.count - 1) }
  }

  private static func isQuote(_ character: Character) -> Bool { "\"“”„«»".contains(character) }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-‐‑–_.'’".contains(character)
  }

  private static func distinct(_ terms: [SearchTerm]) -> [SearchTerm] {
    var seen: Set<SearchTerm> = []
    return Array(terms.filter { seen.insert($0).inserted }.prefix(most))
  }
}
