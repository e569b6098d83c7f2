import DeskTestSupport
import Testing

@testable import Guidance

struct CoverageTests {
  private static let knowledge = compile([
    sampleBrand(
      "acme",
      rules: """
          - {models: [AX100], platform: one}
          - {models: [S1], platform: one}
          - {nicknames: [cube], question: Which?, alternatives: [one, two], examples: [cube]}
        """),
    sampleBrand("zenith", rules: "  - {models: [S1, ZX200], platform: two}"),
  ]).knowledge

  private let resolver = Resolver(Self.knowledge)

  private func coverage(_ texts: DeviceText...) -> Coverage {
    var coverage = Coverage()
    for text in texts { coverage.add(text, by: resolver) }
    return coverage
  }

  private func text(_ model: String, _ platforms: Set<String>?, brand: String = "", how: String? = nil)
    -> DeviceText
  {
    DeviceText(brand: brand, model: model, platforms: platforms, how: how)
  }

  @Test(arguments: [
    ("AX100", ["one"], Coverage.Outcome.right), ("AX100", ["two"], .wrong),
    ("AX100", ["one", "two"], .right),
    ("AX100", [], .wrong), ("cube", ["one"], .question), ("cube", ["two", "three"], .right),
    ("cube", ["three"], .wrong),
    ("cube", [], .right), ("nothing", ["one"], .unknown), ("nothing", [], .right), ("", ["one"], .unknown),
  ])
  func `counts a text whose platform is told`(model: String, platforms: [String], outcome: Coverage.Outcome) {
    #expect(coverage(text(model, Set(platforms))).rows.map(\.outcome) == [outcome])
  }

  @Test(arguments: [("AX100", Coverage.Outcome.right), ("cube", .question), ("nothing", .unknown)])
  func `counts a text whose platform is not told`(model: String, outcome: Coverage.Outcome) {
    #expect(coverage(text(model, nil)).rows.map(\.outcome) == [outcome])
  }

  @Test func `asks the brand when the model alone leaves a question, guesses or says nothing`() {
    let found = coverage(
      text("S1", ["two"], brand: "Zenith"), text("S1", ["two"]), text("ZX2O0", ["two"], brand: "Zenith"),
      text("AX100", ["one"], brand: "Zenith"), text("S1", ["one"], brand: "Nobody"))
    #expect(found.rows.map(\.found) == [["two"], ["one", "two"], ["two"], ["one"], ["one", "two"]])
    #expect(found.rows.map(\.outcome) == [.right, .question, .right, .right, .question])
  }

  @Test func `counts all rows, and the part that is right`() {
    let total = coverage(
      text("AX100", ["one"]), text("cube", ["one"]), text("AX100", ["two"]), text("nothing", ["one"])
    ).total
    #expect([total.rows, total.right, total.question, total.wrong, total.unknown] == [4, 1, 1, 1, 1])
    #expect(total.percent == 50)
    #expect(Coverage().total.percent == 100)
  }

  @Test func `counts by how the table knows, by name`() {
    let found = coverage(
      text("AX100", ["one"], how: "stated"), text("AX100", ["two"], how: "derived"), text("AX100", ["one"]),
      text("AX100", ["one"], how: "stated"))
    #expect(found.byHow.map(\.name) == ["derived", "stated"])
    #expect(found.byHow.map(\.right) == [0, 2])
    #expect(coverage(text("AX100", ["one"])).byHow.isEmpty)
  }

  @Test func `counts by platform and by brand, most misses first`() {
    let found = coverage(
      text("AX100", ["one"], brand: "Acme"), text("nothing", ["two"], brand: "Zenith"),
      text("no", ["two"], brand: "Zenith"),
      text("nothing", []), text("nothing", ["two", "one"], brand: "Other"), text("AX100", nil, brand: "Acme"))
    #expect(found.byPlatform.map(\.name) == ["two", "one or two", "none", "one"])
    #expect(found.byPlatform.map(\.unknown) == [2, 1, 0, 0])
    #expect(found.byBrand.map(\.name) == ["Zenith", "Other", "Acme"])
    #expect(found.byBrand.map(\.rows) == [2, 1, 2])
  }
}
