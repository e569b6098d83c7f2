import Accounts
import Testing

@testable import Guidance

struct RuleTableTests {
  private let rules = compile([
    sampleBrand(
      "acme",
      rules: """
          - {models: [A1], platform: one}
          - {models: [A2], alternatives: [one, two], question: Which?, name: 日本, year: 2020, confidence: low, brand: Other}
        """)
  ]).knowledge.brands.all.flatMap { brand in brand.rules.map { RuleFacts($0, of: brand) } }

  @Test func `says what a rule says, and its brand where it does not`() throws {
    let (first, second) = (try #require(rules.first), try #require(rules.last))
    #expect(first.entry == "models/acme" && first.revision == 3)
    #expect(first.brand == "Acme" && second.brand == "Other")
    #expect(first.platforms == ["one"] && second.platforms == ["one", "two"])
    #expect(first.year == nil && second.year == 2020)
    #expect(first.name == nil && second.name == "日本")
    #expect(first.question == nil && second.question == "Which?")
    #expect(first.confidence == .high && second.confidence == .low)
  }

  @Test func `gives each rule as it was written`() throws {
    var writer = ByteWriter()
    RuleTable(rules).write(to: &writer)
    var reader = ByteReader(writer.bytes)
    let table = try RuleTable(&reader)
    #expect(rules.indices.map { table[$0] } == rules)
    #expect(rules.indices.map { RuleTable(rules)[$0] } == rules)
    #expect(reader.position == writer.bytes.count)
  }
}
