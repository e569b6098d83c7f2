import Guidance
import Testing

struct FindingTests {
  private func finding(_ file: String, _ line: Int, _ column: Int, _ message: String = "m") -> Finding {
    Finding(at: Mark(file: file, line: line, column: column), rule: "long-step", message)
  }

  @Test func `reads as compilers write it`() {
    let text = finding("kb/procedures/a.yaml", 12, 5, "the step has 13 words").description
    #expect(text == "kb/procedures/a.yaml:12:5: the step has 13 words (long-step)")
  }

  @Test func `sorts by file, line, column and message`() {
    let sorted = [
      finding("a", 2, 9), finding("a", 10, 1), finding("a", 10, 2, "a"), finding("a", 10, 2, "b"),
      finding("b", 1, 1),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
