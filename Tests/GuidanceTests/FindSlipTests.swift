import DeskTestSupport
import Testing

@testable import Guidance

struct FindSlipTests {
  private static let acme = sampleBrand(
    "acme",
    rules: """
        - {patterns: ["UN##TU####*"], platform: one, year: 2020, examples: [UN55TU7000]}
        - {patterns: ["KD-##[XS]B###*"], platform: one, examples: [KD-55XB800]}
        - {models: [AX18SB], platform: two}
        - {families: ["ACME * SMART TV"], platform: two, examples: [Acme Liberty Smart TV]}
        - {nicknames: [wonder cube, acme player], platform: three, examples: [wonder cube]}
      """)
  private static let knowledge = compile([
    acme, sampleBrand("zenith", rules: "  - {models: [ZX99Q1], platform: four}"),
  ]).knowledge

  private let resolver = Resolver(Self.knowledge)

  private func found(_ text: String, in files: SourceFile...) -> Resolution {
    files.isEmpty ? resolver.resolve(text) : Resolver(compile(files).knowledge).resolve(text)
  }

  /// Some models of one brand, each of another platform.
  private func models(_ models: [String]) -> SourceFile {
    sampleBrand(
      "acme",
      rules: models.map { "  - {models: [\($0)], platform: p-\($0.lowercased())}" }.joined(separator: "\n"))
  }

  @Test(arguments: [
    // Two characters are swapped.
    "UN55UT7000", "NU55TU7000", "un5t5u7000fxza", "A1X8SB",
    // One is dropped.
    "UN5TU7000", "U55TU7000", "N55TU7000", "AX8SB", "AX18S",
    // One is doubled.
    "UUN55TU7000", "UN55TTU7000", "AX188SB", "AX18SBB",
    // One looks like another.
    "UN55TU70O0", "UNS5TU7000", "AXI8SB", "AX1BSB", "AX185B", "AX18S8", "AX1BS8",
    // Spaces and dashes stand elsewhere.
    "KD55XB800", "K-D55XB800", "KD-55-XB800", "KD 55XB 800",
    // The end is missing.
    "UN55TU", "UN55TU7", "KD-55XB8",
  ])
  func `knows a model in spite of a slip`(text: String) {
    let found = found(text)
    #expect(found.reading?.platform == (text.hasPrefix("A") ? "two" : "one"))
    #expect(found.matchedBy == .fuzzy)
  }

  @Test(arguments: [
    "Acme UN55UT7000", "acme_UN55UT7000", "Amce UN55TU7000", "Acne UN55UT7000", "Acmee UN55TU7000",
  ])
  func `knows a model behind a brand word, in which somebody may have slipped too`(text: String) {
    #expect(found(text).reading?.platform == "one")
    #expect(found(text).matchedBy == .fuzzy)
  }

  @Test func `counts only the rules of the brand in front`() {
    #expect(found("Acme ZX99QQ1").readings.isEmpty)
    #expect(found("Zenith ZX99QQ1").reading?.platform == "four")
  }

  @Test(arguments: [
    ("wnoder cube", "three"), ("acme plyer", "three"),
    ("AMCE LIBERTY SMART TV", "two"),
  ])
  func `knows what people say in spite of a slip in a word`(text: String, platform: String) {
    #expect(found(text).reading?.platform == platform)
  }

  @Test func `is less sure than of the text without the slip`() {
    #expect(found("UN55TU7000").reading?.confidence == 0.95)
    #expect(found("UN55UT7000").reading?.confidence == 0.75)
    #expect(found("AX18SBB").reading?.confidence == 0.8)
  }

  @Test func `never goes against an exact reading`() {
    let near = models(["AX100B", "AX100D"])
    for text in ["AX100B", "ax-100-b", "Acme AX100B"] {
      #expect(found(text, in: near).readings.map(\.platform) == ["p-ax100b"])
      #expect(found(text, in: near).matchedBy == .model)
    }
    let family = sampleBrand(
      "acme", rules: "  - {nicknames: [AX100], platform: said}\n  - {models: [AX100B], platform: model}")
    #expect(found("AX100", in: family).reading?.platform == "said")
    #expect(found("AX100", in: family).matchedBy == .nickname)
  }

  @Test func `asks when two platforms are a slip away`() {
    let two = found(
      "AX100", in: models(["AX100B", "AX100D"]), samplePlatform("p-ax100b", hint: "A bar."),
      samplePlatform("p-ax100d", hint: "A wall."))
    #expect(two.readings.map(\.platform) == ["p-ax100b", "p-ax100d"])
    #expect(two.question == "Which of these does the customer see? A bar. Or: A wall.")
    #expect(two.matchedBy == .fuzzy)
  }

  @Test func `is one answer when all that are a slip away mean one platform`() {
    let found = found(
      "AX100",
      in: sampleBrand("acme", rules: "  - {models: [AX100B, AX100C, AX100D, AX100E, AX100F], platform: one}"))
    #expect(found.reading?.platform == "one")
    #expect(found.question == nil)
  }

  @Test func `knows nothing when more than four platforms are a slip away`() {
    #expect(found("AX100", in: models(["AX100B", "AX100C", "AX100D", "AX100E"])).readings.count == 4)
    #expect(found("AX100", in: models(["AX100B", "AX100C", "AX100D", "AX100E", "AX100F"])).readings.isEmpty)
  }

  @Test(arguments: [
    "hello", "television", "what do you mean", "unittu", "my screen is black", "axisb", "netflix", "", "-",
    "AX", "1", "55",
    "12345678", "UN55", "XYZ123", "ZZ55TU7000", "UN55XX7000", "A B C",
  ])
  func `takes no other text for a slip`(text: String) {
    #expect(found(text).readings.isEmpty)
    #expect(found(text).matchedBy == nil)
  }

  @Test func `thinks of no slip in a long text`() {
    #expect(found("UN55UT7000 " + String(repeating: "x", count: 60)).readings.isEmpty)
    #expect(found("UN55UT7000" + String(repeating: "X", count: 40)).readings.isEmpty)
  }
}
