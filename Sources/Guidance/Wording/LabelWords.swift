package import Accounts

/// Puts the words of labels into texts, in one language.
///
/// A text quotes a label as `{place.label}`. What a language lacks stands there in English, and is told.
package final class LabelWords {
  private let language: Language
  private let tables: LabelTables
  /// The labels that had to stand in English, or that no table has.
  package private(set) var missing: Set<String> = []
  /// The worst confidence of the labels that were put in; nil when none was.
  package private(set) var confidence: Confidence?

  package init(_ tables: LabelTables, in language: Language) {
    self.tables = tables
    self.language = language
  }

  /// The text with the words of its labels.
  package func expanded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return replacingLabels(in: text, words)
  }

  /// The words of one label, such as `netflix-tv.get-help`.
  package func words(of name: String) -> String {
    guard let label = tables.label(name), let english = label.texts[.english] else {
      missing.insert(name)
      return "{\(name)}"
    }
    if label.texts[language] == nil { missing.insert(name) }
    let shown = label.texts[language] == nil ? Language.english : language
    note(label.confidences[shown])
    return label.texts[language] ?? english
  }

  /// How far a text can be trusted in which labels were put: by its own confidence, or by their worst.
  func confidence(of own: Confidence) -> Confidence { confidence.map { min(own, $0) } ?? own }

  private func note(_ other: Confidence?) {
    guard let other else { return }
    confidence = confidence.map { min($0, other) } ?? other
  }
}

/// The labels of each place, read when one of them is first quoted.
package final class LabelTables {
  private let knowledge: KnowledgeBase
  private var tables: [String: [String: LabelTable.Label]] = [:]

  package init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// The label of a name such as `netflix-tv.get-help`.
  func label(_ name: String) -> LabelTable.Label? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    return parts.count == 2 ? table(parts[0])[parts[1]] : nil
  }

  /// A place's labels by name; none when there is no such place.
  private func table(_ place: String) -> [String: LabelTable.Label] {
    if let table = tables[place] { return table }
    let labels = knowledge.labels[place]?.labels ?? []
    let table = Dictionary(labels.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    tables[place] = table
    return table
  }
}
