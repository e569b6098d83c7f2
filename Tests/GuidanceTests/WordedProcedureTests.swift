import Accounts
import Testing

@testable import Guidance

struct WordedProcedureTests {
  private static func translation(from revision: Int, parts: Int = 1) -> SourceFile {
    SourceFile(
      kind: .translations, id: "de/a", path: "translations/de/a.yaml",
      text: """
        id: a
        of: procedures
        language: de
        from_revision: \(revision)
        title: Ausloggen
        steps:
        \(String(repeating: "  - {say: Warten Sie., expect: Ein Bild., if_not: Noch einmal.}\n", count: parts))
        """)
  }

  private func worded(_ translations: [SourceFile], in language: Language) throws -> WordedProcedure {
    let knowledge = compile([sampleProcedure("a")] + translations).knowledge
    return knowledge.worded(try #require(knowledge.procedures["a"]), in: language, LabelTables(knowledge))
  }

  @Test func `is the procedure itself in English`() throws {
    let worded = try worded([Self.translation(from: 1)], in: .english)
    #expect(worded.title == "Sign out by a")
    #expect(worded.steps.map(\.say) == ["Wait."])
    #expect(worded.trouble == nil)
  }

  @Test func `is the translation where there is one`() throws {
    let worded = try worded([Self.translation(from: 1)], in: .german)
    #expect(worded.language == .german)
    #expect(worded.title == "Ausloggen")
    #expect(worded.steps.map(\.expect) == ["Ein Bild."])
    #expect(worded.trouble == nil)
  }

  @Test func `falls back to English, and says why`() throws {
    let cases: [([SourceFile], TranslationTrouble)] = [
      ([], .missing), ([Self.translation(from: 2)], .stale), ([Self.translation(from: 1, parts: 2)], .stale),
    ]
    for (translations, trouble) in cases {
      let worded = try worded(translations, in: .german)
      #expect(worded.trouble == trouble)
      #expect(worded.language == .english)
      #expect(worded.title == "Sign out by a")
    }
  }
}
