import DeskTestSupport
import Testing

@testable import Guidance

struct UnreachedPlatformsTests {
  @Test func `finds each platform that no model rule leads to`() {
    let rules = """
        - {models: [A1], platform: tv}
        - {nicknames: [cube], question: Which?, alternatives: [box, stick]}
      """
    let knowledge = compile([
      samplePlatform("tv"), samplePlatform("box"), samplePlatform("radio"), samplePlatform("stick"),
      sampleBrand("acme", rules: rules),
    ]).knowledge
    let found = LintRule.unreachedPlatforms.findings(in: knowledge)
    #expect(
      found.map(\.description) == [
        "platforms/radio.yaml:1:1: no model rule leads to the platform (unreached-platform)"
      ])
  }
}
