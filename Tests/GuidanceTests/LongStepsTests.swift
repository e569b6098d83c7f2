import DeskTestSupport
import Testing

@testable import Guidance

struct LongStepsTests {
  @Test func `finds each step with more than twelve words to say`() {
    let (yaml, marks) = unmarked(
      """
      id: a
      steps:
        - say: One two three four five six seven eight nine ten eleven twelve.
          expect: This may have as many words as it likes, since nobody has to say it aloud at all.
          if_not: B.
        - ⚠️say: One two three four five six seven eight nine ten eleven twelve thirteen.
          expect: A.
          if_not: B.
        - ⚠️say: >-
            One two three four five six seven
            eight nine ten eleven twelve thirteen
            fourteen.
          expect: A.
          if_not: B.
      """)
    let found = LintRule.longSteps.findings(in: compile([file(.procedures, "a", yaml)]).knowledge)
    #expect(places(of: found) == marks)
    #expect(
      found.map(\.message) == [
        "the step has 13 words to say; 12 are the most", "the step has 14 words to say; 12 are the most",
      ])
    #expect(Set(found.map(\.rule)) == ["long-step"])
  }

  @Test func `counts words across lines and blanks`() {
    let say = "\"One two\\nthree\\tfour  five six seven eight nine ten eleven twelve\\nthirteen.\""
    let procedure = sampleProcedure("a", steps: "[{say: \(say), expect: A., if_not: B.}]")
    let found = LintRule.longSteps.findings(in: compile([procedure]).knowledge)
    #expect(found.map(\.message) == ["the step has 13 words to say; 12 are the most"])
  }

  @Test func `counts the words of labels, in the language and else in English`() {
    let labels = sampleLabels(
      "tv", "[{label: reset, en: Reset the whole set now, de: Zurücksetzen}, {label: off, en: Turn it off}]")
    let say = "One two three four five six seven eight"
    let german = file(
      .translations, "de/a",
      "id: a\nof: procedures\nlanguage: de\nsteps:\n  - {say: \"\(say) {tv.reset} {tv.off} a b c d e\"}\n")
    let procedure = sampleProcedure("a", steps: "[{say: \"\(say) {tv.reset}\"}]")
    let found = LintRule.longSteps.findings(in: compile([labels, procedure, german]).knowledge)
    #expect(
      found.map(\.message) == [
        "the step has 13 words to say; 12 are the most", "the step has 17 words to say; 16 are the most",
      ])
  }

  @Test func `counts the longer words where a slash parts those of two regions`() {
    let labels = sampleLabels(
      "tv", "[{label: reset, en: Reset, es: Restablecer / Volver al estado de fábrica}]")
    let say = "Uno dos tres cuatro cinco seis siete ocho nueve diez once"
    let spanish = ["", " doce"].enumerated().map { index, more in
      file(
        .translations, "es/\(index)",
        "of: procedures\nlanguage: es\nsteps: [{say: \"\(say) {tv.reset}\(more)\"}]\n")
    }
    let found = LintRule.longSteps.findings(in: compile([labels] + spanish).knowledge)
    #expect(found.map(\.mark.file) == ["translations/es/1.yaml"])
  }

  @Test func `finds points and remedies that are too long`() {
    func words(_ count: Int) -> String { Array(repeating: "word", count: count).joined(separator: " ") }
    let sources = [
      file(.topics, "a", "points: [{say: \(words(30))}, {say: \(words(31))}]\n"),
      file(.messages, "b", "remedy: [{say: \(words(25))}, {say: \(words(26))}]\n"),
      file(
        .translations, "fr/a",
        "of: topics\nlanguage: fr\npoints: [{say: \(words(36))}, {say: \(words(37))}]\n"),
    ]
    let found = LintRule.longSteps.findings(in: compile(sources).knowledge)
    #expect(
      Set(found.map(\.message)) == [
        "the point has 31 words to say; 30 are the most", "the remedy has 26 words to say; 25 are the most",
        "the point has 37 words to say; 36 are the most",
      ])
    #expect(found.count == 3)
  }
}
