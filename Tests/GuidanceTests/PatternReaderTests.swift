import Testing

@testable import Guidance

struct PatternReaderTests {
  private func elements(
    _ text: String, parts: [String: String] = [:], form: ModelRule.Form = .families
  ) throws -> [ModelPattern.Element] {
    let spelling = PatternReader.Spelling(form)
    var reader = PatternReader(spelling.bytes(of: text), parts: parts, spelling: spelling)
    let elements = try reader.sequence()
    try reader.expectEnd()
    return elements
  }

  private static func literal(_ text: Character) -> ModelPattern.Element { .literal(text.asciiValue ?? 0) }

  @Test(arguments: [
    ("a7/", [literal("A"), literal("7"), literal("/")]), (".+,", [literal("."), literal("+"), literal(",")]),
    ("-_ ", [literal("-"), literal("-"), literal(" ")]), ("#@*", [.digit, .letter, .rest]),
    ("[kLm]", [.set(Set("KLM".utf8))]), ("[5-8]", [.set(Set("5678".utf8))]),
    ("[A-C7x]", [.set(Set("ABC7X".utf8))]), ("[-A]", [.set(Set("-A".utf8))]),
    ("[A-]", [.set(Set("-A".utf8))]),
    ("(U|#)", [.choice([[literal("U")], [.digit]])]),
    ("(AB)?", [.choice([[.choice([[literal("A"), literal("B")]])], []])]),
    ("A?", [.choice([[literal("A")], []])]), ("(|A)", [.choice([[], [literal("A")]])]),
    ("()", [.choice([[]])]),
    ("((A)|B)", [.choice([[.choice([[literal("A")]])], [literal("B")]])]), ("", []),
  ])
  func `reads each element`(text: String, expected: [ModelPattern.Element]) throws {
    #expect(try elements(text) == expected)
  }

  @Test func `puts a part in the place of its name`() throws {
    let parts = ["tv": "un|u{letter}", "letter": "E"]
    let e: [ModelPattern.Element] = [.choice([[.choice([[Self.literal("E")]])]])]
    let un = [Self.literal("U"), Self.literal("N")]
    #expect(try elements("{tv}", parts: parts) == [.choice([[.choice([un, [Self.literal("U")] + e])]])])
  }

  @Test func `leaves the case of a part's name as it is`() throws {
    #expect(throws: Never.self) { try elements("{Tv}", parts: ["Tv": "A"]) }
    #expect(throws: PatternReader.Problem.self) { try elements("{Tv}", parts: ["TV": "A"]) }
  }

  @Test(arguments: [
    ("A)", "nothing opens the ')'"), ("A|B", "nothing opens the '|'"), ("?", "a '?' must follow something"),
    ("A??", "a '?' must follow something"), ("(?)", "a '?' must follow something"),
    ("(A", "a ')' is missing"), ("(A|", "a ')' is missing"), ("((A)", "a ')' is missing"),
    ("[A", "a ']' is missing, or the set is empty"), ("[]", "a ']' is missing, or the set is empty"),
    ("[]A]", "a ']' is missing, or the set is empty"),
    ("[", "a ']' is missing, or the set is empty"), ("{tv", "a '}' is missing"), ("{", "a '}' is missing"),
    ("{tv}", "no part is called 'tv'"), ("{}", "no part is called ''"),
    ("{loop}", "the part 'loop' names itself"), ("{torn}", "a ')' is missing"),
    ("{shut}", "nothing opens the ')'"),
  ])
  func `says what is wrong`(text: String, problem: String) {
    let parts = ["loop": "A{loop}", "torn": "(A", "shut": "A)B"]
    let error = #expect(throws: PatternReader.Problem.self) { try elements(text, parts: parts) }
    #expect(error?.problem == problem)
  }

  @Test(arguments: [
    (ModelRule.Form.patterns, "A B-c_D", "AB-C-D"), (.families, "A B-c_D", "A B-C-D"),
    (.nicknames, "A B-c/d,e_f", "A B C D E-F"), (.nicknames, "a[5-8]-b", "A[5-8] B"),
    (.userAgents, "Tizen 2.4/x", "TIZEN 2.4/X"), (.patterns, "{part one}a b", "{part one}AB"),
  ])
  func `spells a pattern as the texts of its form`(form: ModelRule.Form, text: String, spelled: String) {
    #expect(String(decoding: PatternReader.Spelling(form).bytes(of: text), as: UTF8.self) == spelled)
  }

  @Test func `spells a part as the pattern that names it`() throws {
    let parts = ["tv": "fire-tv"]
    let spelled = Array("FIRE TV".utf8).map { ModelPattern.Element.literal($0) }
    #expect(try elements("{tv}", parts: parts, form: .nicknames) == [.choice([[.choice([spelled])]])])
  }
}
