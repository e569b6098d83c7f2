package import Accounts

/// What every entry of the knowledge base says of itself.
package struct EntryHeader: Sendable {
  /// Where the entry begins.
  let mark: Mark
  let id: String
  let revision: Int
  let reviewBy: Marked<CalendarDay>?
  /// Each is marked by the day on which it was read.
  let sources: [Marked<Source>]

  /// Reads the header; a file that calls itself other than its name is a finding.
  init(_ id: String, _ reader: MappingReader) {
    self.id = id
    mark = reader.mark
    let name = reader.text("id")
    if name != id {
      reader.report("id", "expected the file's name, '\(id)', as the id, not '\(name)'")
    }
    revision = reader.integer("revision")
    reviewBy = Marked(reader.day("review_by"), at: reader.mark(of: "review_by"))
    sources = reader.sources()
  }

  /// Reads the header of a translation, whose facts, and when to look at them again, are its original's.
  ///
  /// Its id is the language's folder and the original's id.
  init(translation id: String, _ reader: MappingReader) {
    self.id = id
    mark = reader.mark
    revision = 1
    reviewBy = nil
    sources = []
    let name = reader.text("id")
    if !id.hasSuffix("/\(name)") {
      reader.report("id", "expected the file's name as the id, not '\(name)'")
    }
  }
}

/// An entry of any kind.
package protocol KnowledgeEntry: Sendable {
  static var kind: SourceFile.Kind { get }
  var header: EntryHeader { get }
  init(_ id: String, _ reader: MappingReader)
}

extension KnowledgeEntry {
  /// Where the entry begins.
  package var mark: Mark { header.mark }
  /// The file's name without `.yaml`: a platform's slug, a procedure's name, a brand, a region, a limit.
  package var id: String { header.id }
  /// Raised with each change of meaning.
  package var revision: Int { header.revision }
  /// The day by which somebody should read the sources again; nil for a translation, which has none.
  package var reviewBy: CalendarDay? { header.reviewBy?.value }
  /// Where the facts were read.
  package var sources: [Source] { header.sources.map(\.value) }
}

extension MappingReader {
  /// Where an entry's facts were read; each source is marked by the day of reading.
  func sources() -> [Marked<Source>] {
    entries("sources", isRequired: true) { source in
      let read = source.day("read")
      return Marked(
        Source(
          title: source.text("title"), url: source.optionalText("url"), read: read,
          confidence: source.optionalChoice("confidence", isRequired: true) ?? .unverified),
        at: source.mark(of: "read"))
    }
  }
}
