import DeskTestSupport
import Testing

@testable import Guidance

struct StaleTranslationsTests {
  private static let original = file(
    .procedures, "a",
    """
    id: a
    revision: 2
    title: Reset
    warning: All is lost.
    steps:
      - {say: "Choose {tv.reset}.", expect: A question., if_not: "See {tv.help}."}
      - {say: Confirm., expect: It restarts., if_not: Wait.}
    """)

  private static let topic = file(
    .topics, "b", "id: b\nrevision: 1\ntitle: B\nfor_agents: true\npoints: [{say: A.}]\n")

  /// The findings in one translation of the original.
  private func found(_ marked: String, id: String = "de/a") -> ([Finding], [TextMark]) {
    let (yaml, marks) = unmarked(marked)
    let knowledge = compile([Self.original, Self.topic, file(.translations, id, yaml)]).knowledge
    let found = LintRule.staleTranslations.findings(in: knowledge)
    return (found.filter { $0.mark.file.hasPrefix("translations") }.sorted(), marks)
  }

  private static let current = """
    of: procedures
    language: de
    from_revision: 2
    title: Zurücksetzen
    warning: Alles geht verloren.
    steps:
      - {say: "{tv.help} steht bei {tv.reset}.", expect: Eine Frage., if_not: Warten.}
      - {say: Bestätigen., expect: Neustart., if_not: Warten.}
    """

  @Test func `lets a translation of this revision pass, with the same labels in each step`() {
    #expect(found("id: a\n\(Self.current)").0 == [])
  }

  @Test func `finds a translation of another revision`() {
    let (found, marks) = found(
      "id: a\n\(Self.current.replacing("from_revision: 2", with: "from_revision: ⚠️1"))")
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["translated from revision 1; the original has 2"])
    #expect(found.map(\.rule) == ["stale-translation"])
  }

  @Test func `finds another number of steps`() {
    let (found, marks) = found("⚠️id: a\n\(Self.current)\n  - {say: Warten., expect: A., if_not: B.}\n")
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["it has 3 parts; the original has 2"])
  }

  @Test func `finds a step that quotes other labels`() {
    let (found, marks) = found(
      "id: a\n\(Self.current.replacing("- {say: \"{tv.help} steht", with: "- ⚠️{say: \"{tv.off} steht"))")
    #expect(places(of: found) == marks)
    #expect(
      found.map(\.message) == [
        "the part lacks {tv.help} and quotes {tv.off}, which the original does not"
      ])
  }

  @Test func `finds a warning that is missing, and a text that the original has not`() {
    let (found, marks) = found(
      "⚠️id: a\n\(Self.current.replacing("warning: Alles geht verloren.", with: "after: Fertig."))")
    #expect(Set(places(of: found)) == Set(marks))
    #expect(
      found.map(\.message) == [
        "it has 'after', and the original has none", "it has no 'warning', as the original has",
      ])
  }

  @Test func `finds a title that quotes other labels`() {
    let (found, _) = found("id: a\n\(Self.current.replacing("Zurücksetzen", with: "Mit {tv.reset}"))")
    #expect(found.map(\.message) == ["its 'title' quotes other labels than the original's"])
  }

  @Test func `finds a translation into English, and one of a topic for agents`() {
    let english = found("⚠️id: a\n\(Self.current.replacing("language: de", with: "language: en"))", id: "en/a")
    #expect(places(of: english.0) == english.1)
    let topic = found(
      "⚠️id: b\nof: topics\nlanguage: de\nfrom_revision: 1\ntitle: B\npoints: [{say: A.}]\n", id: "de/b")
    #expect(places(of: topic.0) == topic.1)
    #expect(topic.0.map(\.message) == ["the original is for agents only"])
  }

  @Test func `finds the languages into which nobody has translated`() {
    let knowledge = compile([
      Self.original, Self.topic, file(.translations, "de/a", "id: a\n\(Self.current)"),
      file(.translations, "fr/a", "id: a\nof: topics\nlanguage: fr\n"),
    ]).knowledge
    let found = LintRule.staleTranslations.findings(in: knowledge)
    #expect(found.map { "\($0.mark.file):\($0.mark.line)" } == ["procedures/a.yaml:1"])
    #expect(found.map(\.message) == ["there is no translation into Spanish, Portuguese (Brazil), French"])
  }
}
