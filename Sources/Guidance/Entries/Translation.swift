/// One procedure or topic in another language.
package struct Translation: KnowledgeEntry {
  package static let kind = SourceFile.Kind.translations

  /// What can be translated.
  package enum Original: String, Sendable, CaseIterable {
    case procedures, topics
  }

  /// A step, or a point, which has nothing to expect.
  package struct Part: Sendable {
    package let mark: Mark
    package let say: String
    package let expect: String?
    package let ifNot: String?
  }

  package let header: EntryHeader
  package let original: Original
  package let language: Language
  /// The revision of the original that was translated.
  package let fromRevision: Int
  /// Where that stands.
  let fromRevisionMark: Mark
  package let title: String
  package let useWhen: String?
  package let warning: String?
  package let after: String?
  /// The steps of a procedure or the points of a topic.
  package let parts: [Part]

  /// The original's id.
  package var originalID: String { id.split(separator: "/").last.map(String.init) ?? id }

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(translation: id, reader)
    original = reader.optionalChoice("of", isRequired: true) ?? .procedures
    language = reader.optionalChoice("language", isRequired: true) ?? .english
    fromRevision = reader.integer("from_revision")
    fromRevisionMark = reader.mark(of: "from_revision")
    title = reader.text("title")
    useWhen = reader.optionalText("use_when")
    warning = reader.optionalText("warning")
    after = reader.optionalText("after")
    let isProcedure = original == .procedures
    parts = reader.entries(isProcedure ? "steps" : "points", isRequired: true) { part in
      Part(
        mark: part.mark, say: part.text("say"), expect: isProcedure ? part.text("expect") : nil,
        ifNot: isProcedure ? part.text("if_not") : nil)
    }
    if !id.hasPrefix("\(language.rawValue)/") {
      reader.report("language", "expected the folder's language, not '\(language.rawValue)'")
    }
  }
}
