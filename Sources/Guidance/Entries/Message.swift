import Accounts

/// One message or code on the customer's screen: what it means, and what helps.
package struct Message: KnowledgeEntry {
  package static let kind = SourceFile.Kind.messages

  package let header: EntryHeader
  package let title: String
  /// As the screen shows them, such as `NW-2-5`.
  package let codes: [String]
  /// Its words in English, also older ones.
  package let texts: [String]
  /// Its words in every language, by the names of labels.
  package let labels: [Marked<String>]
  /// Where it can appear; everywhere when empty.
  package let platforms: [Marked<String>]
  package let meaning: String
  /// What helps, in this order.
  package let remedy: [Point]
  package let procedures: [Marked<String>]
  package let topics: [Marked<String>]

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    title = reader.text("title")
    codes = reader.texts("codes").map(\.value)
    texts = reader.texts("texts").map(\.value)
    labels = reader.texts("labels")
    platforms = reader.texts("platforms")
    meaning = reader.text("meaning")
    remedy = reader.entries("remedy", isRequired: true) { Point($0) }
    procedures = reader.texts("procedures")
    topics = reader.texts("topics")
  }
}
