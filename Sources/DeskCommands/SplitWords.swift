/// The words of a line: parted by white space, held together by single or double quotes.
///
/// A quote opens at the beginning of a word or right behind an equals sign, so that `--plan="standard with
/// ads"` is one word, and `customer o'neil@example.com` and `search didn't work` are what they seem. Throws
/// `DeskError.openQuote`.
package func words(in line: String) throws -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  for character in line {
    if character == quote {
      quote = nil
    } else if quote != nil {
      word?.append(character)
    } else if "\"'".contains(character), word == nil || word?.last == "=" {
      quote = character
      word = word ?? ""
    } else if character.isWhitespace {
      words += [word].compactMap(\.self)
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  if quote != nil { throw DeskError.openQuote }
  return words + [word].compactMap(\.self)
}
