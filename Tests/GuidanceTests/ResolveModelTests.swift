import Testing

@testable import Guidance

struct ResolveModelTests {
  private func knowledge(_ brands: SourceFile..., platforms: [SourceFile] = []) -> KnowledgeBase {
    compile(brands + platforms).knowledge
  }

  private static let forms = [
    "  - {models: [AX100], platform: p-model}",
    "  - {patterns: [AX1##], platform: p-pattern, examples: [AX111]}",
    "  - {families: [AX100], platform: p-family, examples: [AX100]}",
    "  - {nicknames: [AX100], platform: p-nickname, examples: [AX100]}",
  ]

  @Test(arguments: [
    (0, "p-model", Resolution.MatchedBy.model), (1, "p-pattern", .pattern), (2, "p-family", .family),
    (3, "p-nickname", .nickname),
  ])
  func `prefers exact names to patterns to families to nicknames`(
    dropped: Int, platform: String, matchedBy: Resolution.MatchedBy
  ) {
    let rules = Self.forms.dropFirst(dropped).reversed().joined(separator: "\n")
    let found = resolve("ax100", in: knowledge(sampleBrand("acme", rules: rules)))
    #expect(found.reading?.platform == platform)
    #expect(found.matchedBy == matchedBy)
    #expect(found.model == (dropped < 2 ? "AX100" : nil))
  }

  @Test(arguments: [
    ("AX500", "general"), ("AX100", "exception"), ("AX199", "exception"), ("AX122", "half"), ("AX1", "short"),
  ])
  func `prefers the pattern with more fixed characters, in any order of rules`(text: String, platform: String)
  {
    let rules = [
      "  - {patterns: [\"AX*\"], platform: short}", "  - {patterns: [\"AX[1-9]##\"], platform: general}",
      "  - {patterns: [\"AX1##\"], platform: exception}", "  - {patterns: [\"AX1[2]#\"], platform: half}",
    ]
    let forward = knowledge(sampleBrand("acme", rules: rules.joined(separator: "\n")))
    let backward = knowledge(sampleBrand("acme", rules: rules.reversed().joined(separator: "\n")))
    #expect(resolve(text, in: forward).readings.map(\.platform) == [platform])
    #expect(resolve(text, in: backward).readings.map(\.platform) == [platform])
  }

  @Test func `asks when rules of two platforms are equally good`() {
    let knowledge = knowledge(
      sampleBrand("acme", rules: "  - {patterns: [\"AX1##\"], platform: one, year: 2020}"),
      sampleBrand(
        "other",
        rules: "  - {patterns: [\"AX#0#\"], platform: none}\n  - {patterns: [\"AX##1\"], platform: two}"),
      platforms: [samplePlatform("one", hint: "A bar."), samplePlatform("two", hint: "A wall.")])
    let found = resolve("AX131", in: knowledge)
    #expect(found.readings.map(\.platform) == ["one", "two"])
    #expect(found.readings.map(\.brand) == ["Acme", "Other"])
    #expect(found.reading == nil)
    #expect(found.question == "Which of these does the customer see? A bar. Or: A wall.")
  }

  @Test func `is one answer when equally good rules mean one platform`() {
    let rules =
      "  - {patterns: [\"AX1##\", \"AX##1\"], platform: one}\n  - {patterns: [\"A#X11\", \"AX#1#\"], platform: one}"
    let found = resolve("AX111", in: knowledge(sampleBrand("acme", rules: rules)))
    #expect(found.readings.map(\.platform) == ["one"])
    #expect(found.question == nil)
  }

  @Test func `asks the rule's own question between its alternatives`() {
    let rules =
      "  - {nicknames: [cube], question: Round or square?, alternatives: [one, two], examples: [cube]}"
    let found = resolve("The Cube", in: knowledge(sampleBrand("acme", rules: rules)))
    #expect(found.readings.isEmpty)
    let cube = resolve("Cube", in: knowledge(sampleBrand("acme", rules: rules)))
    #expect(cube.readings.map(\.platform) == ["one", "two"])
    #expect(cube.readings.map(\.confidence) == [0.4, 0.4])
    #expect(cube.question == "Round or square?")
    #expect(cube.matchedBy == .nickname)
  }

  @Test(arguments: [
    "AX100", "Acme AX100", "acme_AX100", "ACME-ax100", "Acme Acme AX100", "acme_acme_AX100",
    "ACME ACME-AX-100",
    "Acme™ “AX 100”",
  ])
  func `takes a brand word in front, once or twice`(text: String) {
    let found = resolve(text, in: knowledge(sampleBrand("acme", rules: Self.forms[0])))
    #expect(found.reading?.platform == "p-model")
    #expect(found.query == text)
  }

  @Test(arguments: [
    "Acme Acme Acme AX100", "AcmeAX100", "AX100 Acme", "Other AX100", "Acme", "Acme ", "acme acme", "-", "",
  ])
  func `knows nothing when the brand word is alone, elsewhere, another's or thrice`(text: String) {
    let found = resolve(
      text,
      in: knowledge(
        sampleBrand("acme", rules: Self.forms[0]),
        sampleBrand("other", rules: "  - {models: [OX], platform: o}")))
    #expect(found.readings.isEmpty)
    #expect(found.matchedBy == nil)
    #expect(found.entry == nil)
    #expect(found.query == text)
  }

  @Test func `counts only the rules of the brand whose word stands in front`() {
    let knowledge = knowledge(
      sampleBrand("acme", rules: "  - {patterns: [\"AX##\"], platform: one}"),
      sampleBrand("other", rules: "  - {patterns: [\"AX##\"], platform: two}"))
    #expect(resolve("AX10", in: knowledge).readings.map(\.platform) == ["one", "two"])
    #expect(resolve("Acme AX10", in: knowledge).readings.map(\.platform) == ["one"])
    #expect(resolve("other AX10", in: knowledge).readings.map(\.platform) == ["two"])
  }

  @Test func `tells the entry, its revision, the name and the year`() {
    let rules = "  - {models: [AX-100], platform: one, name: The Cube, year: 2020}"
    let found = resolve("ax100", in: knowledge(sampleBrand("acme", rules: rules)))
    #expect(found.entry == "models/acme")
    #expect(found.revision == 3)
    #expect(found.name == "The Cube")
    #expect(found.reading == Resolution.Reading(brand: "Acme", platform: "one", year: 2020, confidence: 1))
  }

  @Test(arguments: ["UN-55 TU", "un–55_tu"])
  func `tells the model in upper case, without spaces and with hyphens`(text: String) {
    let found = resolve(
      text, in: knowledge(sampleBrand("acme", rules: "  - {patterns: [\"UN##TU\"], platform: one}")))
    #expect(found.model == (text.contains(" ") ? "UN-55TU" : "UN-55-TU"))
  }

  @Test(arguments: [
    ("high", [1, 0.95, 0.85, 0.8]), ("medium", [0.95, 0.9, 0.8, 0.75]), ("low", [0.85, 0.8, 0.7, 0.65]),
    ("unverified", [0.7, 0.65, 0.55, 0.5]),
  ])
  func `is less sure the weaker the source and the vaguer the form`(confidence: String, expected: [Double]) {
    let found = Self.forms.map { rule in
      resolve("AX100", in: knowledge(sampleBrand("acme", rules: rule, confidence: confidence))).reading?
        .confidence
    }
    #expect(found == expected)
  }

  @Test func `goes by a rule's own confidence before its entry's`() {
    let rules = "  - {models: [AX100], platform: one, confidence: low}"
    #expect(resolve("AX100", in: knowledge(sampleBrand("acme", rules: rules))).reading?.confidence == 0.85)
  }

  @Test func `lists the closest known models`() {
    let rules = """
        - {models: [AFTMM, AFTSS], platform: one}
        - {patterns: ["UN##TU####"], platform: two, examples: [UN55TU7000]}
      """
    let knowledge = knowledge(sampleBrand("acme", rules: rules))
    #expect(nearestModels(to: "aftnm", in: knowledge) == ["AFTMM"])
    #expect(nearestModels(to: "UN55TU700", in: knowledge) == ["UN55TU7000"])
    #expect(nearestModels(to: "something else", in: knowledge) == [])
  }

  @Test(arguments: [
    ("UN55TU7000", "samsung-tizen", 2020), ("UN55TU7000FXZA", "samsung-tizen", 2020),
    ("Roku 4800X", "roku", 2020), ("4800X", "roku", 2020), ("AFTMM", "fire-tv", 2018),
    ("Amazon_AFTMM", "fire-tv", 2018),
    ("CFI-1215A", "ps5", 2022), ("OLED55C1PUB", "lg-webos", 2021), ("LG OLED55C1PUB", "lg-webos", 2021),
    ("BDP-S6700", "bluray-sony", 2016), ("Sony BDP-S6700", "bluray-sony", 2016),
    ("XBR-65X900H", "sony-android-tv", 2020), ("A2169", "apple-tv-tvos", 2021),
    ("V505-J09", "vizio-smartcast", 2021), ("55R617", "roku-tv", 2018), ("GZRNL", "google-tv", 2020),
  ])
  func `knows the project's own examples, by the real knowledge base`(
    text: String, platform: String, year: Int
  ) throws {
    let found = resolve(text, in: try RealKnowledge.knowledge())
    #expect(found.readings.map(\.platform) == [platform])
    #expect(found.reading?.year == year)
  }

  @Test(arguments: ["Samsung", "LG", "QQ55TU7000", "hello", "12", "*", "#", "日本語"])
  func `knows nothing of other texts, by the real knowledge base`(text: String) throws {
    #expect(resolve(text, in: try RealKnowledge.knowledge()).readings.isEmpty)
  }

  @Test(arguments: [("1540", ["xbox-one", "xbox-series"]), ("Roku", ["roku", "roku-tv"])])
  func `asks where a text means several things, by the real knowledge base`(text: String, platforms: [String])
    throws
  {
    let found = resolve(text, in: try RealKnowledge.knowledge())
    #expect(found.readings.map(\.platform) == platforms)
    #expect(found.question?.hasSuffix("?") == true)
  }

  @Test func `finds the model that a slip of the finger hides, by the real knowledge base`() throws {
    #expect(nearestModels(to: "GZRLN", in: try RealKnowledge.knowledge()).first == "GZRNL")
  }
}
