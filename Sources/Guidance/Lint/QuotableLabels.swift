/// The labels that texts quote as `{place.label}`, by these names.
struct QuotableLabels {
  /// Such as `netflix-tv.get-help`.
  let names: [String]
  private let tables: LabelTables

  init(_ knowledge: KnowledgeBase) {
    names = knowledge.labels.all.flatMap { table in table.labels.map { "\(table.id).\($0.name)" } }.sorted()
    tables = LabelTables(knowledge)
  }

  func contains(_ name: String) -> Bool { tables.label(name) != nil }

  /// A text with the words of its labels; those that a language lacks stand in English.
  ///
  /// Of words that differ between regions, parted by a slash, the longer ones stand there.
  func expanded(_ text: String, in language: Language) -> String {
    replacingLabels(in: text) { name in
      guard let texts = tables.label(name)?.texts, let words = texts[language] ?? texts[.english] else {
        return "{\(name)}"
      }
      return words.split(separator: " / ").max { $0.count < $1.count }.map(String.init) ?? ""
    }
  }
}
