import DeskTestSupport
import Testing

@testable import Guidance

/// The schemas for editors say what the decoders say.
struct EditorSchemaTests {
  @Test func `are one for each kind, and one for what they share`() throws {
    let names = SourceFile.Kind.allCases.map { "\($0.rawValue).json" } + ["common.json"]
    #expect(try EditorSchema.names() == names.sorted())
  }

  @Test(arguments: SourceFile.Kind.allCases)
  func `have the keys, forms and choices that the decoder asks for`(kind: SourceFile.Kind) throws {
    let schema = try EditorSchema(of: kind)
    for start in EntryKeys.starts(of: kind) {
      let asked = EntryKeys(askedOf: kind, start: start)
      #expect(asked.lines.count >= 6)
      #expect(try EntryKeys(saidBy: schema, start: start) == asked)
    }
  }

  @Test(arguments: SourceFile.Kind.allCases)
  func `hold every file of the knowledge base`(kind: SourceFile.Kind) throws {
    let schema = try EditorSchema(of: kind)
    let sources = try RealKnowledge.sources.get().filter { $0.kind == kind }
    #expect(!sources.isEmpty)
    let violations = try sources.flatMap { source in
      schema.violations(of: try EditorValue(yaml: source.text), at: source.path)
    }
    #expect(violations == [])
  }

  /// What a schema cannot see, beside the language of patterns: the names of the file and its folder.
  private static let unseen = ["expected the file's", "expected the folder's"]

  /// Whether the decoder finds something wrong that a schema can see.
  private func isRefused(_ source: SourceFile) -> Bool {
    let messages = decode(source).findings.map(\.message)
    return !messages.contains { $0.hasPrefix("expected a pattern") }
      && messages.contains { message in !Self.unseen.contains { message.hasPrefix($0) } }
  }

  @Test(arguments: SourceFile.Kind.allCases)
  func `refuse what the decoder refuses`(kind: SourceFile.Kind) throws {
    let schema = try EditorSchema(of: kind)
    for sample in try Templates.all().filter({ $0.kind == kind }) {
      let changes = try EditorValue(yaml: sample.text).changes
      let refused = changes.filter { change in
        isRefused(SourceFile(kind: kind, id: sample.id, path: sample.path, text: change.json))
      }
      #expect(refused.count > 20)
      let passed = refused.filter { schema.violations(of: $0).isEmpty }
      #expect(passed.map(\.json) == [])
    }
  }

  @Test(arguments: [
    ("id: a", ": required is not kept"), ("[a]", ": type is not kept"), ("{id: }", ".id: type is not kept"),
    ("{review_by: 2027-02-30}", ".review_by: format is not kept"),
    ("{sources: [{confidence: sure}]}", ".sources[].confidence: enum is not kept"),
    ("{nobody: x}", ".nobody: nothing may stand here"),
  ])
  func `say where an entry is not as it should be`(yaml: String, violation: String) throws {
    #expect(try EditorSchema(of: .limits).violations(of: EditorValue(yaml: yaml)).contains(violation))
  }
}
