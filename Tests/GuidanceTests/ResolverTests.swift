import DeskTestSupport
import Testing

@testable import Guidance

struct ResolverTests {
  private static let knowledge = compile([
    sampleBrand(
      "acme",
      rules: """
          - {models: [AX100, AX200], platform: one, name: The Cube}
          - {patterns: ["BX###"], platform: one}
          - {nicknames: [cube], platform: one, examples: [cube]}
        """)
  ]).knowledge

  private let resolver = Resolver(knowledge)

  @Test func `gives texts that mean the same the same number`() {
    let first = resolver.understand("BX100")
    #expect(resolver.understand("BX-200").meaning == first.meaning)
    #expect(resolver.understand("acme bx300").meaning == first.meaning)
    #expect(resolver.understand("AX100").meaning != first.meaning)
    #expect(resolver.meaning(first.meaning).readings.map(\.platform) == ["one"])
  }

  @Test func `gives nothing the number zero`() {
    #expect(resolver.understand("hello").meaning == 0)
    #expect(resolver.understand("").model == nil)
    #expect(resolver.meaning(0).readings.isEmpty)
  }

  @Test func `tells a slip from the text without it`() {
    let meanings = ["BX100", "BX1OO"].map { resolver.understand($0).meaning }
    #expect(meanings[0] != meanings[1])
    #expect(resolver.meaning(meanings[1]).matchedBy != .pattern)
  }

  @Test func `gives the bytes of a model, and none of a name`() {
    #expect(resolver.understand("Acme bx-100").model == Array("BX-100".utf8))
    #expect(resolver.understand("cube").model == nil)
  }

  @Test func `says of each text what it says of it alone`() throws {
    let knowledge = try RealKnowledge.knowledge()
    let resolver = Resolver(knowledge)
    let texts = [
      "UN55TU7000", "roku", "Chromecast", "GZRLN", "x/1 (AFTMM)", "hello", "my samsung tv", "UN55TU7000",
    ]
    for (text, found) in (texts.map { ($0, resolver.resolve($0)) }) {
      let alone = resolve(text, in: knowledge)
      #expect(found.readings == alone.readings)
      #expect(found.matchedBy == alone.matchedBy)
      #expect(found.query == text)
    }
  }
}
