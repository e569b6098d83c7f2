import DeskTestSupport
import Testing

@testable import Guidance

struct DanglingReferencesTests {
  @Test func `finds each procedure that does not exist`() {
    let (yaml, marks) = unmarked("[web-remote-sign-out, ⚠️tv-app, a, ⚠️tv-ap]")
    let (platform, _) = unmarked(samplePlatform("tv", procedures: yaml).text)
    let knowledge = compile([
      file(.platforms, "tv", platform), sampleProcedure("a"), sampleProcedure("web-remote-sign-out"),
    ]).knowledge
    let found = LintRule.danglingReferences.findings(in: knowledge).sorted()
    #expect(places(of: found) == marks.map { TextMark(line: 6, column: "procedures: ".count + $0.column) })
    #expect(found.map(\.message) == ["no procedure is called 'tv-app'", "no procedure is called 'tv-ap'"])
  }

  @Test func `finds each platform that does not exist`() {
    let (yaml, marks) = unmarked(
      """
      id: acme
      brand: Acme
      words: [acme]
      rules:
        - models: [A1]
          platform: tv
        - models: [A2]
          platform: ⚠️tw
        - nicknames: [acme]
          question: Which?
          alternatives: [⚠️sofa, tv]
      """)
    let knowledge = compile([samplePlatform("tv"), file(.models, "acme", yaml)]).knowledge
    let found = LintRule.danglingReferences.findings(in: knowledge).filter {
      $0.mark.file == "models/acme.yaml"
    }
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["no platform is called 'tw'", "no platform is called 'sofa'"])
    #expect(Set(found.map(\.rule)) == ["dangling-reference"])
  }
}
