import DeskTestSupport
import Testing

@testable import Guidance

struct KeySequenceLengthTests {
  private static let twelve = "up, up, down, down, left, right, left, right, up, up, up, up"

  private func found(_ id: String, _ steps: [String]) -> [Finding] {
    let text = steps.map { "{say: Press., keys: [\($0)], expect: A., if_not: B.}" }.joined(separator: ", ")
    let knowledge = compile([sampleProcedure(id, steps: "[\(text)]")]).knowledge
    return LintRule.keySequenceLength.findings(in: knowledge)
  }

  @Test func `lets one step of twelve keys pass`() {
    #expect(found("remote-sequence", ["", Self.twelve, ""]) == [])
  }

  @Test(arguments: [
    (["up, up"], "2"), ([twelve + ", up"], "13"), ([String(twelve.dropLast(4))], "11"),
    ([twelve, "up"], "12, 1"),
  ])
  func `finds a sequence of another length`(steps: [String], lengths: String) {
    let found = found("remote-sequence", steps)
    #expect(found.map(\.message) == ["the sequence has \(lengths) keys, not 12"])
    #expect(places(of: found) == [TextMark(line: 1, column: 1)])
    #expect(found.map(\.rule) == ["key-sequence-length"])
  }

  @Test func `finds that the sequence is missing`() {
    #expect(found("remote-sequence", [""]).map(\.message) == ["the sequence has no keys, not 12"])
  }

  @Test func `lets other procedures have other keys`() {
    #expect(found("stop-casting", ["up"]) == [])
  }
}
