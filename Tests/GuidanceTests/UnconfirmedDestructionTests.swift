import DeskTestSupport
import Testing

@testable import Guidance

struct UnconfirmedDestructionTests {
  @Test(arguments: [
    ("destructive: true", 1), ("destructive: true\nwarning: All is lost.", 0), ("destructive: false", 0),
    ("destructive: false\nwarning: Wait.", 0),
  ])
  func `finds a destructive procedure without a warning`(lines: String, count: Int) {
    let found = LintRule.unconfirmedDestruction.findings(
      in: compile([sampleProcedure("a", more: lines)]).knowledge)
    #expect(places(of: found) == Array(repeating: TextMark(line: 1, column: 1), count: count))
    #expect(found.allSatisfy { $0.rule == "unconfirmed-destruction" && $0.mark.file == "procedures/a.yaml" })
  }
}
