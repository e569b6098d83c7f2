import Accounts
import Testing

@testable import Guidance

struct LabelWordsTests {
  private static let tables = file(
    .labels, "app",
    """
    id: app
    revision: 1
    name: The app
    labels:
      - {label: help, en: Get Help, de: Hilfe, confidence: {de: low}}
      - {label: exit, en: Exit, confidence: {en: unverified}}
    \(sampleSources)
    """)

  private func words(in language: Language) -> LabelWords {
    LabelWords(LabelTables(compile([Self.tables]).knowledge), in: language)
  }

  @Test(arguments: [
    (Language.english, "Choose {app.help}.", "Choose Get Help."),
    (.german, "Wählen Sie {app.help}.", "Wählen Sie Hilfe."), (.french, "{app.help}", "Get Help"),
    (.english, "{app.help}, {app.exit}", "Get Help, Exit"), (.english, "no quote", "no quote"),
    (.english, "an open { brace", "an open { brace"), (.english, "{app.nothing}", "{app.nothing}"),
    (.english, "{nowhere.help}", "{nowhere.help}"), (.english, "{}", "{}"), (.english, "{app}", "{app}"),
  ])
  func `puts the words of labels into a text`(language: Language, text: String, expanded: String) {
    #expect(words(in: language).expanded(text) == expanded)
  }

  @Test func `tells what a language lacks, and what no table has`() {
    let words = words(in: .german)
    _ = words.expanded("{app.help} {app.exit} {app.nothing}")
    #expect(words.missing == ["app.exit", "app.nothing"])
  }

  @Test func `tells the worst confidence of what was put in`() {
    let german = words(in: .german)
    #expect(german.confidence == nil)
    _ = german.expanded("{app.help}")
    #expect(german.confidence == .low)
    _ = german.expanded("{app.exit}")
    #expect(german.confidence == .unverified)
  }
}
