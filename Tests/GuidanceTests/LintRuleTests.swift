import Accounts
import Guidance
import Testing

struct LintRuleTests {
  /// A day on which the samples are new.
  private static let day = CalendarDay("2026-11-22")

  @Test func `finds nothing wrong in the real knowledge base`() throws {
    let found = lint(try RealKnowledge.sources.get(), on: try #require(Self.day))
    #expect(found.map(\.description) == [])
  }

  @Test func `has a name for each rule, in kebab case and once`() {
    let names = LintRule.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
    #expect(names.count == 13)
  }

  @Test func `lists what decoding and all rules find, by file and line`() throws {
    let sources = [
      sampleProcedure("b", more: "destructive: true"), sampleProcedure("a", more: "destructive: maybe"),
      samplePlatform("tv", procedures: "[a, c]"),
    ]
    let found = lint(sources, on: try #require(Self.day)).filter { $0.rule != "stale-translation" }
    #expect(
      found.map { "\($0.mark.file):\($0.mark.line) \($0.rule)" } == [
        "platforms/tv.yaml:1 unreached-platform", "platforms/tv.yaml:1 universal-procedure",
        "platforms/tv.yaml:6 dangling-reference",
        "procedures/a.yaml:7 malformed", "procedures/b.yaml:1 unconfirmed-destruction",
      ])
  }

  @Test func `finds nothing wrong in no files`() throws {
    #expect(lint([], on: try #require(Self.day)) == [])
  }
}
