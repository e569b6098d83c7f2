import Testing

@testable import Guidance

struct SlipsTests {
  private func isNear(_ text: String, _ pattern: String = "AX100B") throws -> Bool {
    let mark = Mark(file: "a.yaml", line: 1, column: 1)
    let elements = try ModelPattern.read(Marked(pattern, at: mark), form: .patterns, parts: [:]).get()
      .elements
    let matcher = PatternMatcher(program([elements]))
    return matcher.states(near: Array(text.utf8)).contains { !matcher.accepted(in: $0).isEmpty }
  }

  @Test(arguments: [
    "XA100B", "A1X00B", "AX10B0", "AXX100B", "AX100BB", "AX1000B", "X100B", "AX10B", "AX100", "AXI00B",
    "AX1O0B", "AX1008", "AX-100B", "AX 100B", "AX100B-",
  ])
  func `comes from one slip to what was meant`(text: String) throws {
    #expect(try isNear(text))
  }

  @Test(arguments: ["XA10B0", "AXIO0B", "AX-10-0B", "AAX1O0B"])
  func `comes from two small slips to what was meant`(text: String) throws {
    #expect(try isNear(text))
  }

  @Test(arguments: [
    "AX100B", "AX100C", "AX1", "ZZZZZZ", "", "AXIOOB-", "100B", "XA1008B8", "B001XA", "AX10", "AX22B",
  ])
  func `finds nothing where nobody slipped, or where it is no slip`(text: String) throws {
    #expect(try !isNear(text))
  }

  @Test func `finds a dropped character of any sort`() throws {
    #expect(try isNear("UN5TU", "UN##TU"))
    #expect(try isNear("SMG991U", "SM-@###U"))
    #expect(try isNear("PUS730412", "PUS####/12"))
  }

  @Test(arguments: [("O", "0"), ("I", "1"), ("B", "8"), ("S", "5")])
  func `takes characters that look alike for each other`(letter: String, digit: String) throws {
    #expect(try isNear("AX\(letter)7", "AX#7"))
    #expect(try isNear("AX\(digit)7", "AX@7"))
    #expect(try isNear("AX\(letter)7", "AX\(digit)7"))
    #expect(try !isNear("AXZ7", "AX\(digit)7"))
  }
}
