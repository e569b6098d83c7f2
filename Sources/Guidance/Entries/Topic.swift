package import Accounts

/// A sentence or two to say.
package struct Point: Sendable {
  package let mark: Mark
  package let say: String
  /// Where it is worse than the entry's.
  package let confidence: Confidence?

  init(_ reader: MappingReader) {
    mark = reader.mark
    say = reader.text("say")
    confidence = reader.optionalChoice("confidence")
  }
}

/// One thing to explain or to advise, point by point.
package struct Topic: KnowledgeEntry {
  package static let kind = SourceFile.Kind.topics

  package let header: EntryHeader
  package let title: String
  /// How calls about it begin.
  package let customersSay: [String]
  /// Whether it is no business of customers, and so never part of a handout.
  package let isForAgents: Bool
  package let points: [Point]
  /// What to do, the cheapest first.
  package let procedures: [Marked<String>]
  /// What to read next.
  package let topics: [Marked<String>]

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    title = reader.text("title")
    customersSay = reader.texts("customers_say").map(\.value)
    isForAgents = reader.flag("for_agents")
    points = reader.entries("points", isRequired: true) { Point($0) }
    procedures = reader.texts("procedures")
    topics = reader.texts("topics")
  }
}
