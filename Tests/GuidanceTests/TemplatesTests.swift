import DeskTestSupport
import Testing

@testable import Guidance

/// What the keepers' page shows can be copied.
struct TemplatesTests {
  @Test func `there is a template of each kind`() throws {
    #expect(Set(try Templates.all().map(\.kind)) == Set(SourceFile.Kind.allCases))
  }

  @Test func `no template is passed over for its marker`() throws {
    let blocks = fencedBlocks(in: try Templates.page.get(), of: "yaml").filter { $0.contains("id: ") }
    #expect(try Templates.all().count == blocks.count)
  }

  @Test(arguments: SourceFile.Kind.allCases)
  func `each template is an entry with nothing wrong in it`(kind: SourceFile.Kind) throws {
    for template in try Templates.all().filter({ $0.kind == kind }) {
      #expect(decode(template).findings == [])
      let entry = try EditorValue(yaml: template.text)
      #expect(try EditorSchema(of: kind).violations(of: entry, at: template.path) == [])
    }
  }

  @Test func `names only entries that exist, and says no more than may be said`() throws {
    let real = try RealKnowledge.sources.get().filter { $0.kind != .models && $0.kind != .translations }
    let knowledge = compile(real + (try Templates.all())).knowledge
    let rules = [LintRule.danglingReferences, .longSteps, .keySequences, .unconfirmedDestruction]
    let findings = (rules + [.universalProcedure, .unresolvedExamples]).flatMap { $0.findings(in: knowledge) }
    let paths = Set(try Templates.all().map(\.path))
    #expect(findings.filter { paths.contains($0.mark.file) } == [])
  }

  @Test func `the worked example fails as the page says`() throws {
    let page = try Templates.page.get()
    let example = try #require(try Templates.all().first { $0.id == "norvik" })
    let wrong = example.text.replacing("65NV700GUK", with: "65NW700GUK").replacing(": vidaa", with: ": vidda")
      .replacing("examples: [55NV510GE]", with: "example: [55NV510GE]")
    let source = SourceFile(kind: .models, id: example.id, path: example.path, text: wrong)
    let speech = try Templates.all().filter { $0.kind == .speech }
    let (knowledge, findings) = compile(
      speech + [source, samplePlatform("google-tv"), samplePlatform("vidaa")])
    let found =
      findings
      + [LintRule.danglingReferences, .unresolvedExamples].flatMap { $0.findings(in: knowledge) }
    let mine = found.filter { $0.mark.file == example.path }.sorted()
    let console = try #require(fencedBlocks(in: page, of: "").first { $0.hasPrefix("$ sessiondesk kb lint") })
    #expect(console.split(separator: "\n").dropFirst().dropLast() == mine.map { "\($0)" }[...])
  }
}
