package import Accounts

/// What one place with menus calls its entries, in every language.
package struct LabelTable: KnowledgeEntry {
  package static let kind = SourceFile.Kind.labels

  /// What a customer reads on the screen.
  package struct Label: Sendable {
    package let mark: Mark
    package let name: String
    /// By language; one that nobody has found is missing.
    package let texts: [Language: String]
    /// Where a language is worse than the entry.
    package let confidences: [Language: Confidence]
  }

  package let header: EntryHeader
  package let name: String
  package let labels: [Label]

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    name = reader.text("name")
    labels = reader.entries("labels", isRequired: true) { Label($0) }
  }
}

extension LabelTable.Label {
  init(_ reader: MappingReader) {
    mark = reader.mark
    name = reader.text("label")
    var texts: [Language: String] = [:]
    for language in Language.allCases {
      texts[language] = reader.optionalText(language.rawValue, isRequired: language == .english)
    }
    self.texts = texts
    var confidences: [Language: Confidence] = [:]
    reader.mapping("confidence") { reader in
      for language in Language.allCases { confidences[language] = reader.optionalChoice(language.rawValue) }
    }
    self.confidences = confidences
  }
}
