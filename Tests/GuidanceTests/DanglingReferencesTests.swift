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

  @Test func `finds what messages and topics name and nobody has written`() {
    let (message, messageMarks) = unmarked(
      """
      id: error
      labels: [tv.reset, ⚠️tv.rest, ⚠️reset]
      platforms: [tv, ⚠️radio]
      procedures: [a, ⚠️b]
      topics: [help, ⚠️house]
      """)
    let (topic, topicMarks) = unmarked("id: help\nprocedures: [⚠️c, a]\ntopics: [⚠️error, help]\n")
    let knowledge = compile([
      samplePlatform("tv"), sampleProcedure("a"), sampleLabels("tv", "[{label: reset, en: Reset}]"),
      file(.messages, "error", message), file(.topics, "help", topic),
    ]).knowledge
    let found = LintRule.danglingReferences.findings(in: knowledge).sorted()
    #expect(places(of: found.filter { $0.mark.file == "messages/error.yaml" }) == messageMarks)
    #expect(places(of: found.filter { $0.mark.file == "topics/help.yaml" }) == topicMarks)
    #expect(found.map(\.message).contains("no label is called 'tv.rest'"))
    #expect(found.map(\.message).contains("no topic is called 'error'"))
  }

  @Test func `finds a translation of nothing, and one that takes a procedure for a topic`() {
    let knowledge = compile([
      sampleProcedure("a"), file(.translations, "de/a", "id: a\nof: procedures\n"),
      file(.translations, "fr/a", "id: a\nof: topics\n"),
      file(.translations, "fr/b", "id: b\nof: procedures\n"),
    ]).knowledge
    let found = LintRule.danglingReferences.findings(in: knowledge).filter {
      $0.mark.file.hasPrefix("translations")
    }
    #expect(
      found.sorted().map(\.description) == [
        "translations/fr/a.yaml:1:1: no topic is called 'a' (dangling-reference)",
        "translations/fr/b.yaml:1:1: no procedure is called 'b' (dangling-reference)",
      ])
  }
}
