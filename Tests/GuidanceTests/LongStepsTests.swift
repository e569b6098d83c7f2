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
}
