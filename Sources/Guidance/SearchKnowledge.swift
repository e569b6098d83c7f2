import Accounts

/// An entry that a search found.
package struct SearchHit: Sendable, Encodable, Equatable {
  /// `platform`, `procedure`, `model`, `plan` or `limit`.
  package let kind: String
  package let id: String
  package let title: String
  /// The first line of the entry that holds one of the words.
  package let line: String
  /// How well it fits; the greater, the better, and comparable within one search only.
  package let score: Int
}

/// The entries that hold the words, the best first.
///
/// Every word must stand somewhere in the entry, as the beginning of a word at least. A word in the title
/// counts four times one in the text, and a whole word twice a beginning.
package func search(_ words: String, in knowledge: KnowledgeBase) -> [SearchHit] {
  let sought = searchWords(words)
  guard !sought.isEmpty else { return [] }
  return documents(of: knowledge).compactMap { $0.hit(for: sought) }
    .sorted { ($1.score, $0.title, $0.id) < ($0.score, $1.title, $1.id) }
}

/// What a search reads of one entry.
private struct SearchDocument {
  let kind: String
  let id: String
  let title: String
  let lines: [String]

  func hit(for sought: [String]) -> SearchHit? {
    let titleWords = searchWords(title + " " + id)
    let lineWords = lines.map(searchWords)
    var score = 0
    for word in sought {
      let inTitle = weight(of: word, in: titleWords) * 4
      let inText = lineWords.map { weight(of: word, in: $0) }.max() ?? 0
      guard inTitle + inText > 0 else { return nil }
      score += inTitle + inText
    }
    let line = zip(lines, lineWords).first { _, words in sought.contains { weight(of: $0, in: words) > 0 } }
    return SearchHit(kind: kind, id: id, title: title, line: line?.0 ?? lines.first ?? "", score: score)
  }

  private func weight(of word: String, in words: [String]) -> Int {
    words.contains(word) ? 2 : words.contains { $0.hasPrefix(word) } ? 1 : 0
  }
}

/// Words in lower case; everything but letters and digits parts them.
private func searchWords(_ text: String) -> [String] {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

private func documents(of knowledge: KnowledgeBase) -> [SearchDocument] {
  let platforms = knowledge.platforms.values.map { platform in
    SearchDocument(
      kind: "platform", id: platform.id, title: platform.name,
      lines: platform.recognise.map(\.say) + [platform.note, platform.signsItselfBackIn].compactMap(\.self))
  }
  let procedures = knowledge.procedures.values.map { procedure in
    SearchDocument(
      kind: "procedure", id: procedure.id, title: procedure.title,
      lines: [procedure.useWhen, procedure.warning].compactMap(\.self)
        + procedure.steps.flatMap { [$0.say, $0.expect, $0.ifNot] })
  }
  let models = knowledge.brands.map { brand in
    SearchDocument(
      kind: "model", id: brand.id, title: brand.name,
      lines: brand.rules.flatMap { rule in [rule.name].compactMap(\.self) + rule.examples.map(\.value) })
  }
  let plans = knowledge.regions.map { region in
    SearchDocument(
      kind: "plan", id: region.id, title: "Plans, \(region.name)", lines: region.records.map(\.name))
  }
  let limits = knowledge.limits.values.map { limit in
    SearchDocument(kind: "limit", id: limit.id, title: limit.name, lines: [limit.say])
  }
  return platforms + procedures + models + plans + limits
}
