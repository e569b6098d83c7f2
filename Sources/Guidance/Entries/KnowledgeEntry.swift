package import Accounts

/// What every entry of the knowledge base says of itself.
package struct EntryHeader: Sendable {
  /// Where the entry begins.
  let mark: Mark
  let id: String
  let revision: Int
  let reviewBy: CalendarDay
  let sources: [Source]

  init(_ id: String, _ reader: MappingReader) {
    self.id = id
    mark = reader.mark
    revision = reader.integer("revision")
    reviewBy = reader.day("review_by")
    sources = reader.sources()
  }
}

/// An entry of any kind.
package protocol KnowledgeEntry: Sendable {
  var header: EntryHeader { get }
}

extension KnowledgeEntry {
  /// Where the entry begins.
  package var mark: Mark { header.mark }
  /// The file's name without `.yaml`: a platform's slug, a procedure's name, a brand, a region, a limit.
  package var id: String { header.id }
  /// Raised with each change of meaning.
  package var revision: Int { header.revision }
  /// The day by which somebody should read the sources again.
  package var reviewBy: CalendarDay { header.reviewBy }
  /// Where the facts were read.
  package var sources: [Source] { header.sources }
}

extension MappingReader {
  /// Where an entry's facts were read.
  func sources() -> [Source] {
    entries("sources", isRequired: true) { source in
      Source(
        title: source.text("title"), url: source.optionalText("url"), read: source.day("read"),
        confidence: source.optionalChoice("confidence", isRequired: true) ?? .unverified)
    }
  }
}
