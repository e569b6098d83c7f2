import Testing

@testable import Guidance

struct ModelPatternTests {
  private let mark = Mark(file: "models/acme.yaml", line: 7, column: 3)

  private func fixed(
    _ pattern: String, _ text: String, form: ModelRule.Form = .patterns, parts: [String: String] = [:]
  ) throws -> Int? {
    try ModelPattern.read(Marked(pattern, at: mark), form: form, parts: parts).get()
      .fixedCharacters(in: ModelText(text))
  }

  @Test(arguments: [
    ("UN##TU####*", "UN55TU7000", true), ("UN##TU####*", "un55tu7000fxza", true),
    ("UN##TU####*", "UN55TU700", false),
    ("UN##TU####*", "XUN55TU7000", false), ("UN##TU####", "UN55TU7000F", false), ("un##", "UN55", true),
    ("AB", "A B", true), ("AB", "A-B", true), ("A B", "AB", true), ("A@#", "AB1", true),
    ("A@#", "A11", false),
    ("A@#", "ABB", false), ("A#", "A٣", false), ("A@", "AÉ", false), ("A[5-8]", "A5", true),
    ("A[5-8]", "A8", true),
    ("A[5-8]", "A9", false), ("A[5-8]", "A", false), ("A[KLM]1", "AL1", true), ("(UN|UE)5", "UE5", true),
    ("(UN|UE)5", "UA5", false), ("A(X)?B", "AXB", true), ("A(X)?B", "AB", true), ("A(X)?B", "AXXB", false),
    ("AX?", "A", true), ("(A|AB)C", "ABC", true), ("(A|AB)(C|BCD)", "ABCD", true), ("*", "ANYTHING", true),
    ("*1", "A1B1", true), ("A*B*C", "AXXBYYC", true), ("A*B*C", "AXXCYYB", false), ("A*", "A", true),
    ("A", "", false),
    ("A/12", "A/12", true), ("A.5+,", "A.5+,", true), ("ソ", "ソ", true),
  ])
  func `holds the whole text or nothing`(pattern: String, text: String, isHeld: Bool) throws {
    #expect(try (fixed(pattern, text) != nil) == isHeld)
  }

  @Test(arguments: [("{tv}##", "UE55", true), ("{tv}##", "UA55", false), ("{tv}?##", "55", true)])
  func `holds what a part holds`(pattern: String, text: String, isHeld: Bool) throws {
    #expect(try (fixed(pattern, text, parts: ["tv": "UN|UE"]) != nil) == isHeld)
  }

  @Test func `takes the spaces out of a part as out of the pattern`() throws {
    #expect(try fixed("{tv}#", "Fire TV 4", parts: ["tv": "FIRE TV|FIRESTICK"]) != nil)
    #expect(try fixed("{tv} #", "Fire TV 4", form: .nicknames, parts: ["tv": "FIRE TV|FIRESTICK"]) != nil)
    #expect(try fixed("{tv} #", "FireTV 4", form: .nicknames, parts: ["tv": "FIRE TV|FIRESTICK"]) == nil)
  }

  @Test(arguments: [
    ("SM-[A-G]#", "SM-A1", true), ("SM-[A-G]#", "SMA1", false), ("SM-[A-G]#", "S M-A1", true),
    ("SM[A-G]#", "SM-A1", true), ("SM[A-G]#", "SM-A-1", true), ("(SM-|SN)A", "SM-A", true),
    ("(SM-|SN)A", "S-NA", false), ("{sm}A", "SM-A", true), ("{sm}A", "S-M-A", false), ("SM_A", "SM-A", true),
    ("A[-/]B", "A-B", true), ("A[-/]B", "A/B", true), ("A[-/]B", "AB", false),
  ])
  func `keeps the hyphens of a text when it has a hyphen itself`(pattern: String, text: String, isHeld: Bool)
    throws
  {
    #expect(try (fixed(pattern, text, parts: ["sm": "SM-"]) != nil) == isHeld)
  }

  @Test(arguments: [
    (ModelRule.Form.families, "ROKU * SMART TV", "Roku Liberty Smart TV", true),
    (.families, "ROKU * SMART TV", "Roku  Liberty\tSmart TV™", true),
    (.families, "ROKU * SMART TV", "RokuLibertySmartTV", false),
    (.nicknames, "FIRE TV [24]-SERIES", "fire tv 4-series", true),
    (.nicknames, "FIRE TV [24]-SERIES", "fire tv 4 series", false),
    (.models, "AFT-MM", "aftmm", true), (.models, "Edge (Cadmium)", "EDGE CADMIUM", true),
    (.models, "A#", "A1", false),
    (.models, "A#", "A#", true), (.models, "AFTMM", "AFTMMX", false),
  ])
  func `compares each form in its own way`(form: ModelRule.Form, pattern: String, text: String, isHeld: Bool)
    throws
  {
    #expect(try (fixed(pattern, text, form: form) != nil) == isHeld)
  }

  @Test(arguments: [
    ("AX###", "AX100", 4), ("AX1##", "AX100", 6), ("AX[12]##", "AX100", 5), ("AX@*", "AXQ100", 4),
    ("*", "AX100", 0),
    ("A(X)?*", "AX100", 4), ("(AX|A)*", "AX1", 4), ("A-1", "A-1", 6),
  ])
  func `ranks by fixed characters, counted in halves`(pattern: String, text: String, fixed count: Int) throws
  {
    #expect(try fixed(pattern, text) == count)
  }

  @Test(arguments: [
    ("UN5", "U"), ("#1", "0123456789"), ("[KL]5", "KL"), ("(UN|1)5", "U1"), ("[A-C]*", "ABC"),
    ("((X|Y)|Z)A", "XYZ"),
  ])
  func `knows the bytes it can begin with`(pattern: String, bytes: String) throws {
    let pattern = try ModelPattern.read(Marked(pattern, at: mark), form: .patterns, parts: [:]).get()
    #expect(pattern.firstBytes == Set(bytes.utf8))
  }

  @Test(arguments: ["*A", "(X)?A", "(X|*)A", "(|X)A"])
  func `can begin with any byte when its first element can be empty`(pattern: String) throws {
    #expect(
      try ModelPattern.read(Marked(pattern, at: mark), form: .patterns, parts: [:]).get().firstBytes == nil)
  }

  @Test func `fails with what was expected and where`() {
    let finding = #expect(throws: Finding.self) { try fixed("UN##(", "UN55") }
    #expect(finding?.description == "models/acme.yaml:7:3: expected a pattern: a ')' is missing (malformed)")
  }

  @Test(.timeLimit(.minutes(1)))
  func `gives up in time on a text made to be hard`() throws {
    let text = "SAMSUNG 2020 " + String(repeating: "A ", count: 140)
    #expect(try fixed("SAMSUNG 2020 * * * * * TV", text, form: .families) == nil)
    #expect(try fixed("*A*A*A*A*A*A*B", String(repeating: "A", count: 300)) == nil)
  }
}
