import Guidance
import Testing

struct LintRuleTests {
  @Test func `finds nothing wrong in the real knowledge base`() throws {
    #expect(lint(try RealKnowledge.sources.get()).map(\.description) == [])
  }

  @Test func `has a name for each rule, in kebab case and once`() {
    let names = LintRule.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
    #expect(names.count == 6)
  }

  @Test func `lists what decoding and all rules find, by file and line`() {
    let found = lint([
      sampleProcedure("b", more: "destructive: true"), sampleProcedure("a", more: "destructive: maybe"),
      samplePlatform("tv", procedures: "[a, c]"),
    ])
    #expect(
      found.map { "\($0.mark.file):\($0.mark.line) \($0.rule)" } == [
        "platforms/tv.yaml:1 universal-procedure", "platforms/tv.yaml:6 dangling-reference",
        "procedures/a.yaml:7 malformed", "procedures/b.yaml:1 unconfirmed-destruction",
      ])
  }

  @Test func `finds nothing wrong in no files`() {
    #expect(lint([]) == [])
  }
}
