/// The words of a line: parted by white space, held together by single or double quotes.
///
/// A quote within a word counts only when the word ends with it too, so that `customer o'neil@example.com`
/// and `search didn't work` are what they seem. Throws `DeskError.openQuote`.
package func words(in line: String) throws -> [String] {
  var words: [String] = []
  var rest = line[...]
  while true {
    rest = rest.drop(while: \.isWhitespace)
    guard let first = rest.first else { return words }
    if first == "\"" || first == "'" {
      guard let end = rest.dropFirst().firstIndex(of: first) else { throw DeskError.openQuote }
      words.append(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...]
    } else {
      let word = rest.prefix { !$0.isWhitespace }
      words.append(String(word))
      rest = rest[word.endIndex...]
    }
  }
}
