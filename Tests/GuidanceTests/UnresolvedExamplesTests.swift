import DeskTestSupport
import Testing

@testable import Guidance

struct UnresolvedExamplesTests {
  private func found(_ marked: String, others: [SourceFile] = []) -> ([Finding], [TextMark]) {
    let (yaml, marks) = unmarked(
      "id: acme\nrevision: 1\nbrand: Acme\nwords: [acme]\nrules:\n\(marked)\n\(sampleSources)")
    let knowledge = compile([file(.models, "acme", yaml)] + others).knowledge
    return (LintRule.unresolvedExamples.findings(in: knowledge), marks)
  }

  @Test func `finds a rule without an example, unless all its models are exact`() {
    let (found, marks) = found(
      """
        - ⚠️patterns: ["A##"]
          platform: one
        - models: [AB1, AB2]
          platform: one
        - ⚠️models: [AC1]
          nicknames: [cube]
          platform: one
      """)
    #expect(places(of: found) == marks)
    #expect(Set(found.map(\.message)) == ["the rule has no example that proves it"])
    #expect(Set(found.map(\.rule)) == ["unresolved-example"])
  }

  @Test func `finds an example that means nothing or another platform`() {
    let (found, marks) = found(
      """
        - patterns: ["A##"]
          platform: one
          examples: [A12, ⚠️A1, ⚠️A99]
        - patterns: ["A9#"]
          platform: two
          examples: [A98]
      """)
    #expect(places(of: found) == marks)
    #expect(
      found.map(\.message) == [
        "'A1' resolves to nothing (no entry), not to this rule",
        "'A99' resolves to two (models/acme), not to this rule",
      ])
  }

  @Test func `finds an example that another brand claims as well`() {
    let (found, marks) = found(
      "  - patterns: [\"A##\"]\n    platform: one\n    examples: [⚠️A12, Acme A12]",
      others: [sampleBrand("other", rules: "  - {patterns: [\"A##\"], platform: two, examples: [A92]}")])
    #expect(places(of: found.filter { $0.mark.file == "models/acme.yaml" }) == marks)
    #expect(found.first?.message == "'A12' resolves to one or two (models/acme), not to this rule")
  }

  @Test func `finds an exact model that another rule takes`() {
    let (found, marks) = found(
      """
        - {models: [⚠️A12], platform: one}
        - {models: [⚠️A-12], platform: two}
        - {models: [B1], platform: two}
      """)
    #expect(places(of: found) == marks)
  }

  @Test func `lets the alternatives of a question pass in their order`() {
    let rule =
      "  - {nicknames: [cube], question: Which?, alternatives: [one, two], examples: [Cube, acme cube]}"
    #expect(found(rule).0 == [])
  }

  @Test func `finds an example that another rule of the same platform takes`() {
    let (found, marks) = found(
      """
        - patterns: ["A##"]
          platform: one
          examples: [A12, ⚠️A98]
        - patterns: ["A9#"]
          platform: one
          examples: [A97]
        - nicknames: ["CUBE( *)?"]
          platform: one
          examples: [cube ten, ⚠️cube nine]
        - families: [CUBE NINE]
          platform: one
          examples: [Cube Nine]
      """)
    #expect(places(of: found) == marks)
    #expect(found.first?.message == "'A98' resolves to one (models/acme), not to this rule")
  }

  @Test func `finds an example that only a slip leads to the rule`() {
    let (found, marks) = found(
      "  - {patterns: [\"ABCDEFGH##\"], platform: one, examples: [ABCDEFGH12, ABCDEFG-H12, ⚠️ABCDFEGH12]}")
    #expect(places(of: found) == marks)
  }

  @Test func `lets a model pass in what a device reports`() {
    let (found, _) = found(
      """
        - patterns: ["ABCD##"]
          platform: one
          examples: [ABCD12]
        - user_agents: ["ACMEOS/*"]
          platform: one
          examples: ["AcmeOS/1.0 (Linux; ABCD12)", "AcmeOS/1.0 (Linux)"]
      """)
    #expect(found == [])
  }
}
