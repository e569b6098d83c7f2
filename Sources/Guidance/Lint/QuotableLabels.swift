/// The labels that texts quote as `{place.label}`, by these names.
struct QuotableLabels {
  private let labels: [String: LabelTable.Label]

  init(_ knowledge: KnowledgeBase) {
    let named = knowledge.labels.all.flatMap { table in table.labels.map { ("\(table.id).\($0.name)", $0) } }
    labels = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// Such as `netflix-tv.get-help`.
  var names: [String] { labels.keys.sorted() }

  func contains(_ name: String) -> Bool { labels[name] != nil }

  /// A text with the words of its labels; those that a language lacks stand in English.
  ///
  /// Of words that differ between regions, parted by a slash, the longer ones stand there.
  func expanded(_ text: String, in language: Language) -> String {
    quotedLabels(in: text).reduce(text) { text, name in
      guard let texts = labels[name]?.texts, let words = texts[language] ?? texts[.english] else {
        return text
      }
      let longest = words.split(separator: " / ").max { $0.count < $1.count }
      return text.replacing("{\(name)}", with: longest ?? "")
    }
  }
}

/// What stands in curly brackets in a text, in its order.
func quotedLabels(in text: String) -> [String] {
  text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
    part.firstIndex(of: "}").map { String(part[..<$0]) }
  }
}
