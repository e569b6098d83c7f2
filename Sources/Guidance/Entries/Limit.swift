/// One of the four limits that customers mix up, in a sentence to say.
package struct Limit: KnowledgeEntry {
  package static let kind = SourceFile.Kind.limits

  package let header: EntryHeader
  package let name: String
  package let say: String
  /// Why something is not counted, by the reason's name: `download`, `cast`, `silent`.
  package let notCounted: [String: String]

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    name = reader.text("name")
    say = reader.text("say")
    notCounted = reader.dictionary("not_counted").mapValues(\.value)
  }
}
