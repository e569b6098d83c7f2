/// How one language speaks of devices: words that say nothing, and words that mean others.
package struct Speech: KnowledgeEntry {
  package static let kind = SourceFile.Kind.speech

  package let header: EntryHeader
  /// Words that are dropped.
  package let fillers: [String]
  /// What is said, and what it is compared as.
  package let words: [String: String]

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    fillers = reader.texts("fillers").map(\.value)
    words = reader.dictionary("words").mapValues(\.value)
  }
}
