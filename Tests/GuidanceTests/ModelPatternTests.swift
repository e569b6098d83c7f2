import Testing

@testable import Guidance

struct ModelPatternTests {
  private let mark = Mark(file: "models/acme.yaml", line: 7, column: 3)

  private func pattern(
    _ text: String, form: ModelRule.Form = .patterns, parts: [String: String] = [:]
  ) throws -> ModelPattern {
    try ModelPattern.read(Marked(text, at: mark), form: form, parts: parts).get()
  }

  private func fixed(
    _ pattern: String, _ text: String, form: ModelRule.Form = .patterns, parts: [String: String] = [:]
  ) throws -> Int? {
    try self.pattern(pattern, form: form, parts: parts).weight(in: ModelText(text))?.fixed
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
    (.nicknames, "FIRE TV [24]-SERIES", "fire tv 4 series", true),
    (.nicknames, "FIRE TV [24]-SERIES", "fire tv 3 series", false),
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
    (ModelRule.Form.models, "SM-A", TextReading.compact), (.patterns, "SM#", .compact),
    (.patterns, "SM-#", .hyphened),
    (.patterns, "S(M-|N)", .hyphened), (.patterns, "S[-/]", .hyphened), (.families, "ROKU *", .words),
    (.nicknames, "roku", .spoken), (.userAgents, "Roku/*", .userAgent),
  ])
  func `is compared with the text of its form`(form: ModelRule.Form, text: String, reading: TextReading)
    throws
  {
    #expect(try pattern(text, form: form).reading == reading)
  }

  @Test(arguments: [
    ("BRAVIA * BUILD/*SONY", ["BRAVIA ", " BUILD/", "SONY"]), ("*A**B*", ["A", "B"]), ("ROKU", ["ROKU"]),
    ("*", []),
  ])
  func `has what stands between the stars as fragments`(text: String, fragments: [String]) throws {
    let expected = fragments.map { $0.utf8.map { ModelPattern.Element.literal($0) } }
    #expect(try pattern(text, form: .userAgents).fragments == expected)
  }

  @Test(arguments: ["A(B|*)C", "A{all}", "A*?"])
  func `takes no star in brackets or parts for a user agent`(text: String) throws {
    let error = #expect(throws: Finding.self) { try pattern(text, form: .userAgents, parts: ["all": "*"]) }
    #expect(error?.message == "expected no * in brackets or parts here")
    #expect(throws: Never.self) { try pattern(text, form: .families, parts: ["all": "*"]) }
  }

  @Test(arguments: [
    ("fire tv stick", ["FIRE", "TV", "STICK"]), ("(my|your) tv#", ["MY", "YOUR", "TV"]),
    ("s(ony|amsung)*", ["S", "ONY", "AMSUNG"]), ("k@d", ["K", "D"]), ("[ab]c 4k", ["C", "K"]), ("*", []),
  ])
  func `knows its words`(text: String, words: [String]) throws {
    #expect(try pattern(text, form: .nicknames).words == words)
  }

  @Test(arguments: [("UN##", 4), ("A*", 1), ("(AB|C|)D", 1), ("(AB|C)[KL]@", 3), ("A?", 0), ("", 0)])
  func `reads so many bytes at least`(text: String, shortest: Int) throws {
    #expect(try pattern(text).elements.reduce(0) { $0 + $1.shortest } == shortest)
  }

  @Test func `fails with what was expected and where`() {
    let finding = #expect(throws: Finding.self) { try fixed("UN##(", "UN55") }
    #expect(finding?.description == "models/acme.yaml:7:3: expected a pattern: a ')' is missing (malformed)")
  }

  @Test(.timeLimit(.minutes(1)))
  func `gives up in time on a text made to be hard`() throws {
    let text = "SAMSUNG 2020 " + String(repeating: "A ", count: 480)
    #expect(try fixed("SAMSUNG 2020 * * * * * TV", text, form: .families) == nil)
    #expect(try fixed("*A*A*A*A*A*A*B", String(repeating: "A", count: 1_000)) == nil)
  }
}
