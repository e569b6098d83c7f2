/// What is done to spoken text, and to nicknames, before they are compared.
struct SpeechWords: Sendable {
  private let fillers: Set<String>
  /// What is said, word by word, and what it is compared as; by its first word, the longest first.
  private let replacements: [String: [(said: [String], meant: String)]]
  private let pairs: [(said: String, meant: String)]
  /// The words that a slip may have changed, of four letters at least.
  private let vocabulary: Set<String>

  /// `names` are the words that nicknames and brands are made of.
  init(_ speech: [Speech], names: Set<String>) {
    let said = speech.flatMap(\.words.keys).flatMap { ModelText($0).spoken.split(separator: " ") }
    self.init(
      vocabulary: names.union(said.map(String.init)).filter { $0.count >= Self.shortest },
      fillers: speech.flatMap(\.fillers).map { ModelText($0).spoken },
      pairs: speech.flatMap(\.words).map { (ModelText($0.key).spoken, ModelText($0.value).spoken) }
        .sorted { $0.0 < $1.0 })
  }

  private init(vocabulary: Set<String>, fillers: [String], pairs: [(said: String, meant: String)]) {
    self.vocabulary = vocabulary
    self.fillers = Set(fillers)
    self.pairs = pairs
    let split = pairs.map { (said: $0.said.split(separator: " ").map(String.init), meant: $0.meant) }
    replacements = Dictionary(grouping: split.filter { !$0.said.isEmpty }) { $0.said[0] }
      .mapValues { $0.sorted { $0.said.count > $1.said.count } }
  }

  /// How long a word must be before a slip in it is thought of.
  private static let shortest = 4

  /// The texts with one or more words that nobody knows as known ones that are a slip away.
  func corrected(_ text: ModelText) -> [ModelText] {
    let words = text.spoken.split(separator: " ").map(String.init)
    var texts: [[String]] = [[]]
    for word in words {
      let meant = vocabulary.contains(word) || fillers.contains(word) ? [] : meant(by: word)
      texts = texts.flatMap { text in (meant.isEmpty ? [word] : meant).map { text + [$0] } }
      if texts.count > Self.most { return [] }
    }
    return texts == [words] ? [] : texts.map { ModelText($0.joined(separator: " ")) }
  }

  /// How many corrections are tried.
  private static let most = 16

  /// The known words that begin with the same letter and are one slip away.
  private func meant(by word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard bytes.count >= Self.shortest else { return [] }
    return vocabulary.filter { other in
      other.utf8.first == bytes.first && abs(other.utf8.count - bytes.count) <= 1
        && editDistance(Array(other.utf8), bytes) == 1
    }.sorted()
  }

  /// The words that count, in the form in which nicknames are written.
  func compared(_ text: ModelText) -> ModelText {
    let words = text.spoken.split(separator: " ").map(String.init)
    var kept: [String] = []
    var rest = words[...]
    while let word = rest.first {
      if let (said, meant) = replacements[word]?.first(where: { rest.starts(with: $0.said) }) {
        kept += meant.split(separator: " ").map(String.init)
        rest = rest.dropFirst(said.count)
      } else {
        kept.append(word)
        rest = rest.dropFirst()
      }
    }
    return ModelText(kept.filter { !fillers.contains($0) }.joined(separator: " "))
  }
}

extension SpeechWords {
  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    let vocabulary = Set(try reader.texts())
    let fillers = try reader.texts()
    let (said, meant) = (try reader.texts(), try reader.texts())
    self.init(vocabulary: vocabulary, fillers: fillers, pairs: zip(said, meant).map { (said: $0, meant: $1) })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(vocabulary.sorted())
    writer.write(fillers.sorted())
    writer.write(pairs.map(\.said))
    writer.write(pairs.map(\.meant))
  }
}
