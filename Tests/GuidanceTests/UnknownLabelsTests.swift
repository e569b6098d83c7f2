import DeskTestSupport
import Testing

@testable import Guidance

struct UnknownLabelsTests {
  private func found(_ kind: SourceFile.Kind, _ marked: String) -> ([Finding], [TextMark]) {
    let labels = sampleLabels("tv", "[{label: get-help, en: Get Help}, {label: reset, en: Reset}]")
    let (yaml, marks) = unmarked(marked)
    let knowledge = compile([labels, file(kind, "a", yaml)]).knowledge
    return (LintRule.unknownLabels.findings(in: knowledge).sorted(), marks)
  }

  @Test func `finds each label that no table has, in any text of a procedure`() {
    let (found, marks) = found(
      .procedures,
      """
      id: a
      title: ⚠️A {tv.title}
      use_when: ⚠️Not {box.reset}.
      warning: ⚠️"{reset} is lost."
      steps:
        - say: Choose {tv.get-help}, then {tv.reset}.
          expect: ⚠️The word {tv.get-helb}.
          if_not: ⚠️"{tv}"
      after: ⚠️"{tv.}"
      """)
    #expect(places(of: found) == marks)
    #expect(found.first?.message == "no label is called 'tv.title'")
    #expect(found.map(\.message).contains("no label is called 'tv.get-helb'; did you mean 'tv.get-help'?"))
    #expect(Set(found.map(\.rule)) == ["unknown-label"])
  }

  @Test(arguments: [
    (SourceFile.Kind.topics, "points:\n  - say: ⚠️Choose {tv.x}."),
    (.messages, "meaning: ⚠️Choose {tv.x}."), (.messages, "remedy:\n  - say: ⚠️Choose {tv.x}."),
    (.platforms, "recognise:\n  - say: ⚠️Look for {tv.x}."),
    (.platforms, "signs_itself_back_in: ⚠️Try {tv.x}."),
    (.translations, "of: topics\nlanguage: de\npoints:\n  - say: ⚠️Wähle {tv.x}."),
    (.limits, "say: ⚠️A {tv.x}."),
  ])
  func `finds it in every kind of entry that is read aloud`(kind: SourceFile.Kind, marked: String) {
    let (found, marks) = found(kind, marked)
    #expect(places(of: found) == marks)
  }

  @Test func `finds a bracket that nothing closes`() {
    let (found, marks) = found(.limits, "say: ⚠️Choose {tv.reset and {tv.reset}.\n")
    #expect(Set(places(of: found)) == Set(marks))
    #expect(found.map(\.message).contains("expected a '}' behind the '{'"))
  }

  @Test func `lets the braces of patterns pass, which are no labels`() {
    #expect(found(.models, "parts: {tv: UN}\nrules:\n  - patterns: [\"{tv}#\"]\n").0 == [])
  }
}
