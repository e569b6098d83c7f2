import Accounts
import DeskTestSupport
import Testing

@testable import Guidance

struct BrandTests {
  private func found(_ rules: String) -> ([Finding], [TextMark]) {
    let (yaml, marks) = unmarked(
      "id: acme\nrevision: 1\nbrand: Acme\nwords: [acme]\nparts: {tv: UN|UE}\nrules:\n\(rules)\n\(sampleSources)"
    )
    return (decode(file(.models, "acme", yaml)).findings, marks)
  }

  @Test func `reads every key`() throws {
    let source = file(
      .models, "acme",
      """
      id: acme
      revision: 2
      brand: Acme
      words: [acme, Acme Home_line™]
      parts: {tv: UN|UE}
      rules:
        - patterns: ["{tv}##*"]
          platform: tv
          year: 2020
          name: The Cube
          confidence: low
          examples: [UN55]
        - models: [AX1]
          families: [ACME TV]
          nicknames: [cube, "cube *"]
          question: Which?
          alternatives: [tv, box]
          examples: [cube]
      \(sampleSources)
      """)
    let (knowledge, findings) = compile([source])
    #expect(findings == [])
    let brand = try #require(knowledge.brands["acme"])
    #expect(brand.id == "acme")
    #expect(brand.revision == 2)
    #expect(brand.name == "Acme")
    #expect(brand.words == ["ACME", "ACME HOME-LINE"])
    #expect(brand.rules.map { $0.platforms.map(\.value) } == [["tv"], ["tv", "box"]])
    #expect(brand.rules.map(\.year) == [2020, nil])
    #expect(brand.rules.map(\.name) == ["The Cube", nil])
    #expect(brand.rules.map(\.confidence) == [.low, nil])
    #expect(brand.rules.map(\.question) == [nil, "Which?"])
    #expect(brand.rules.map { $0.examples.map(\.value) } == [["UN55"], ["cube"]])
    #expect(
      brand.rules.map { $0.patterns.map(\.text.value) } == [
        ["{tv}##*"], ["AX1", "ACME TV", "cube", "cube *"],
      ])
    #expect(brand.rules.last?.patterns.map(\.form) == [.models, .families, .nicknames, .nicknames])
    #expect(brand.rules.map(\.mark.line) == [7, 13])
    #expect(brand.reviewBy == CalendarDay("2027-05-22"))
    #expect(brand.sources.confidence == .high)
  }

  @Test(arguments: [
    (
      "  - {patterns: [\"{tv}#\", ⚠️\"A(\"], platform: tv}", "expected a pattern: a ')' is missing"
    ),
    ("  - {families: [a, ⚠️\"{tw}\"], platform: tv}", "expected a pattern: no part is called 'tw'"),
    (
      "  - ⚠️{platform: tv, examples: [a]}",
      "expected one of models, patterns, families, nicknames, user_agents in the rule"
    ),
    ("  - ⚠️{models: [A1]}", "expected either platform or alternatives"),
    (
      "  - ⚠️{models: [A1], platform: tv, alternatives: [a, b], question: Which?}",
      "expected either platform or alternatives"
    ),
    (
      "  - {models: [A1], alternatives: ⚠️[a, b]}",
      "expected two or more alternatives and the question between them"
    ),
    (
      "  - {models: [A1], question: Which?, alternatives: ⚠️[a]}",
      "expected two or more alternatives and the question between them"
    ),
    ("  - {models: [A1], platform: tv, year: ⚠️MMXX}", "expected a whole number for 'year', not 'MMXX'"),
    ("  - {models: [A1], platform: tv, ⚠️exampels: [A1]}", "unknown key 'exampels'; did you mean 'examples'?"),
    ("  - {models: [⚠️\"\"], patterns: [A], platform: tv}", "expected text in the list 'models'"),
  ])
  func `finds what is wrong in a rule`(rules: String, message: String) {
    let (findings, marks) = found(rules)
    #expect(places(of: findings) == marks)
    #expect(findings.map(\.message) == [message])
  }

  @Test func `finds parts that are no texts`() {
    let (yaml, marks) = unmarked(
      sampleBrand("acme", rules: "  - {models: [A1], platform: tv}", parts: "{tv: ⚠️[UN], box: B}").text)
    #expect(places(of: decode(file(.models, "acme", yaml)).findings) == marks)
    let (list, listMarks) = unmarked(
      sampleBrand("acme", rules: "  - {models: [A1], platform: tv}", parts: "⚠️[UN]").text)
    #expect(places(of: decode(file(.models, "acme", list)).findings) == listMarks)
  }
}
