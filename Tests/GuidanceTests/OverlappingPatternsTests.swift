import DeskTestSupport
import Testing

@testable import Guidance

struct OverlappingPatternsTests {
  private func found(_ marked: String, others: [SourceFile] = []) -> ([Finding], [TextMark]) {
    let (yaml, marks) = unmarked(
      "id: acme\nbrand: Acme\nwords: [acme]\nparts: {k: 4K|LED}\nrules:\n\(marked)")
    let knowledge = compile([file(.models, "acme", yaml)] + others).knowledge
    return (LintRule.overlappingPatterns.findings(in: knowledge).sorted(), marks)
  }

  private static let rules = """
    - {patterns: ["AX5##"], platform: tv}
    - patterns: [⚠️"AX#5#"]
      platform: box
    - {patterns: ["BX#5#"], platform: box}
    """

  @Test func `finds a text that two rules of different platforms hold equally well`() {
    let (found, marks) = found(Self.rules)
    #expect(places(of: found) == marks)
    #expect(
      found.map(\.message) == [
        "'AX550' fits 'AX#5#' and, just as well, 'AX5##' at models/acme.yaml:6:15, which is tv"
      ])
    #expect(found.map(\.rule) == ["overlapping-pattern"])
  }

  @Test func `tells two rules once, at the later one`() {
    let (found, marks) = found(
      """
      - {patterns: ["AX5##", "BX5##"], platform: tv}
      - {patterns: [⚠️"AX#5#", "BX#5#"], platform: box}
      """)
    #expect(places(of: found) == marks)
  }

  @Test(arguments: [
    // What is read byte by byte, in choices, in sets and behind stars.
    ("patterns", "AX(5|6)##", "AX#[56]5"), ("patterns", "AX*", "A@"), ("patterns", "A##BC*", "A##C*"),
    ("patterns", "A[B-D]#", "A#[B-D]"), ("families", "ACME * TV", "ACME # *"), ("families", "TV 4K", "TV #K"),
    ("nicknames", "({k} )?CUBE", "LED #CUBE"), ("user_agents", "ACME/#", "A@ME/#"),
  ])
  func `lets patterns pass that never hold one text, or not equally well`(
    form: String, one: String, other: String
  ) {
    let rules = "- {\(form): [\"\(one)\"], platform: tv}\n- {\(form): [\"\(other)\"], platform: box}\n"
    #expect(found(rules).0 == [])
  }

  @Test(arguments: [
    ("patterns", "A(X5|Y6)##", "AX#[1][1]"), ("patterns", "AX*", "AX#"), ("patterns", "A[B-D]#*", "A@[0-3]"),
    ("patterns", "A*5", "A#5"), ("patterns", "AB-1#", "A(B)?-1#"), ("patterns", "A#-#[1-5]", "A[0-2]1#"),
    ("patterns", "A[0-2]1#", "A#-#[1-5]"), ("models", "AX 51", "AX-51"), ("families", "ACME *", "ACME #"),
    ("families", "* TV", "# TV"), ("nicknames", "({k} )?CUBE", "(LED|QLED) CUBE"),
    ("user_agents", "ACME/#*", "ACME/*"),
  ])
  func `finds what two patterns hold, in every form`(form: String, one: String, other: String) {
    let rules = "- {\(form): [\"\(one)\"], platform: tv}\n- {\(form): [⚠️\"\(other)\"], platform: box}\n"
    let (found, marks) = found(rules)
    #expect(places(of: found) == marks, "\(one) and \(other)")
  }

  @Test func `lets rules of the same platforms pass, whatever their order`() {
    let rules = """
      - {nicknames: ["CUBE (1|2)"], question: Which?, alternatives: [tv, box]}
      - {nicknames: ["CUBE 1"], question: What?, alternatives: [box, tv]}
      """
    #expect(found(rules).0 == [])
  }

  @Test func `finds a rule with one platform beside a question that has it too`() {
    let (found, marks) = found(
      """
      - {nicknames: ["CUBE 1"], question: Which?, alternatives: [tv, box]}
      - {nicknames: [⚠️"(CUBE|DICE) 1"], platform: tv}
      """)
    #expect(places(of: found) == marks)
    #expect(found.first?.message.hasSuffix("which is tv or box") == true)
  }

  @Test func `lets a text pass that a third rule knows better`() {
    let better = "- {patterns: [\"AX55#\"], platform: radio}"
    #expect(found(Self.rules.replacing("⚠️", with: "") + "\n" + better).0 == [])
  }

  @Test func `lets texts pass that are made up of both patterns`() {
    #expect(
      found("- {families: [\"ACME *\"], platform: tv}\n- {families: [\"* CUBE\"], platform: box}").0 == [])
  }

  @Test func `finds an overlap with another brand`() {
    let other = sampleBrand("other", rules: "  - {patterns: [\"AX5##\"], platform: tv}")
    let (found, _) = found("- {patterns: [\"AX#5#\"], platform: box}", others: [other])
    #expect(found.map(\.mark.file) == ["models/other.yaml"])
    #expect(found.first?.message.hasSuffix("at models/acme.yaml:6:15, which is box") == true)
  }
}
