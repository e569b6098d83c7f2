import DeskTestSupport
import Testing

@testable import Guidance

struct FindUserAgentTests {
  private static let knowledge = compile([
    sampleBrand(
      "acme",
      rules: """
          - {models: [AFTMM], platform: stick, name: The Stick}
          - {models: [AXQ], platform: stick}
          - {patterns: ["UN##TU####*"], platform: tv}
          - {patterns: ["B#"], platform: tv}
          - {families: [SMART-TV], question: Which?, alternatives: [tv, box], examples: [SMART-TV]}
          - {nicknames: [cube], platform: cube, examples: [cube]}
          - {user_agents: ["ACMEOS/* TV"], platform: tv, examples: ["x/(AcmeOS/2.4 TV"]}
          - {user_agents: ["ACMEOS/*MOBILE* TV"], platform: phone, examples: ["x/(AcmeOS/2.4 Mobile TV"]}
          - {user_agents: ["AABB*BBCC"], platform: box, examples: ["x/(AABBBBCC"]}
        """)
  ]).knowledge

  private let resolver = Resolver(Self.knowledge)

  private func found(_ text: String) -> Resolution { resolver.resolve(text) }

  @Test(arguments: [
    ("Mozilla/5.0 (Linux; Android 9; AFTMM Build/PS7.1)", "stick"), ("x/1 (AFTMM)", "stick"),
    ("x/1 (Acme AFTMM; U)", "stick"), ("x/1 (Linux; UN55TU7000 Build/1)", "tv"), ("AFTMM;y/2", "stick"),
    ("x/1 (axq)", "stick"),
  ])
  func `knows the model in one of the pieces`(text: String, platform: String) {
    #expect(found(text).reading?.platform == platform)
    #expect(found(text).matchedBy == .userAgent)
  }

  @Test(arguments: [
    ("curl/7.88.1", true), ("x/1.0 y", true), ("55PUS8601/12", false), ("x/y1.0", false), ("x 1.0", false),
    ("x/", false), ("/1.2", true),
  ])
  func `knows a product with its version`(text: String, isOne: Bool) {
    #expect(resolver.namesVersion(text) == isOne)
  }

  @Test func `tells the model that the piece names`() {
    #expect(found("x/1 (Linux; AFTMM Build/PS7.1)").model == "AFTMM")
    #expect(found("x/1 (Linux; AFTMM Build/PS7.1)").name == "The Stick")
    #expect(found("x/1 (AcmeOS/3 TV)").model == nil)
  }

  @Test func `takes a model before the words around it`() {
    #expect(found("Mozilla/5.0 (AcmeOS/2.4; AFTMM) TV").reading?.platform == "stick")
  }

  @Test(arguments: [
    ("Mozilla/5.0 (AcmeOS/2.4) TV Safari", "tv"), ("x/1 (AcmeOS/2.4 a b c d TV", "tv"),
    ("x/1 (AcmeOS/ TV)", "tv"),
    ("Mozilla/5.0 (AcmeOS/2.4; Mobile) TV", "phone"),
  ])
  func `finds fragments that stand one behind the other`(text: String, platform: String) {
    #expect(found(text).reading?.platform == platform)
    #expect(found(text).matchedBy == .userAgent)
  }

  @Test(arguments: [
    "x/1 (TV AcmeOS/2.4)", "x/1 (Mobile; AcmeOS/", "x/1 (AcmeOS 2.4 TV)", "x/1 ()", "/;",
    "x/1 (nothing; of; it)",
  ])
  func `knows nothing when fragments are missing or in another order`(text: String) {
    #expect(found(text).readings.isEmpty)
  }

  @Test(arguments: [
    ("x/1 (AABBBBCC)", true), ("x/1 (AABB; BBCC)", true), ("x/1 (AABBCC)", false), ("x/1 (AABBBCC)", false),
  ])
  func `lets no fragment stand on another`(text: String, isKnown: Bool) {
    #expect((found(text).reading?.platform == "box") == isKnown)
  }

  @Test func `takes a piece that leaves a question last`() {
    #expect(found("x/1 (SMART-TV; Linux)").readings.map(\.platform) == ["tv", "box"])
    #expect(found("x/1 (SMART-TV; Linux)").question == "Which?")
    #expect(found("x/1 (SMART-TV; AFTMM)").reading?.platform == "stick")
    #expect(found("x/1 (SMART-TV; AcmeOS/2) TV").reading?.platform == "tv")
  }

  @Test func `takes no short pattern and no nickname for a piece`() {
    #expect(found("x/1 (B5; Linux)").readings.isEmpty)
    #expect(found("x/1 (cube)").readings.isEmpty)
  }

  @Test func `thinks of no slip in a user agent`() {
    #expect(found("x/1 (Linux; UN55UT7000)").readings.isEmpty)
  }

  @Test(arguments: [
    ("x/1 (y)", true), ("x/1; y", true), ("x/1 y", false), ("PUS7304/12", false), ("AFTMM (2018)", false),
    ("", false),
  ])
  func `looks like a user agent with a slash and a bracket or semicolon`(text: String, isUserAgent: Bool) {
    #expect(resolver.isUserAgent(text) == isUserAgent)
  }

  @Test func `finds fragments in a text that only has a slash`() {
    #expect(found("AcmeOS/2.4 TV").reading?.platform == "tv")
  }
}
