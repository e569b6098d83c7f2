/// The words of a line: parted by white space, held together by single or double quotes.
///
/// A quote opens at the beginning of a word or right behind an equals sign, so that `--plan="standard with
/// ads"` is one word, and `customer o'neil@example.com` and `search didn't work` are what they seem. Throws
/// `DeskError.openQuote`.
package func words(in line: String) throws -> [String] {
  let split = SplitLine(line)
  if split.quote != nil { throw DeskError.openQuote }
  return split.words + [split.word].compactMap(\.self)
}

/// A line up to the cursor, parted into words.
struct SplitLine {
  /// What stands behind the last blank, which is what Tab replaces.
  struct Tail: Equatable {
    /// An opening quote, or an option up to its equals sign, or nothing.
    var lead = ""
    /// What was typed of the value, without quotes.
    var text = ""
    /// Whether a quote has been closed in it.
    var isClosed = false
  }

  /// The words that are finished.
  private(set) var words: [String] = []
  /// The word at the end; nil behind a blank.
  private(set) var word: String?
  /// The quote that is open at the end.
  private(set) var quote: Character?
  private(set) var tail = Tail()

  init(_ line: String) {
    for character in line { take(character) }
  }

  private mutating func take(_ character: Character) {
    if quote == nil && character.isWhitespace {
      words += [word].compactMap(\.self)
      word = nil
      tail = Tail()
    } else if character == quote {
      quote = nil
      tail.isClosed = true
    } else if quote == nil, "\"'".contains(character), word == nil || word?.last == "=" {
      quote = character
      word = word ?? ""
      tail = Tail(lead: tail.lead + tail.text + String(character))
    } else {
      word = (word ?? "") + String(character)
      append(character)
    }
  }

  private mutating func append(_ character: Character) {
    if character.isWhitespace {
      tail = Tail()
    } else if character == "=", tail.lead.isEmpty, tail.text.hasPrefix("--") {
      tail = Tail(lead: tail.text + "=")
    } else {
      tail.text.append(character)
    }
  }
}
