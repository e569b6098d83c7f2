import Foundation
import Testing

@testable import TerminalText

struct EscapedJSONTests {
  @Test(arguments: [
    ("{\"a\": \"b\"}\n", "{\"a\": \"b\"}\n"), ("\"\u{7F}\"", "\"\\u007F\""), ("\"\u{9B}\"", "\"\\u009B\""),
    ("\"\u{202E}\"", "\"\\u202E\""), ("\"\u{2028}\"", "\"\\u2028\""), ("\"\u{E0041}\"", "\"\\uDB40\\uDC41\""),
    ("\"\u{1B}\"", "\"\\u001B\""), ("{\t\"a\":\r\n1}", "{ \"a\": \n1}"), ("\"山田 é\"", "\"山田 é\""),
  ])
  func `writes hidden characters as JSON escapes them`(sample: TextSample, escaped: String) {
    #expect(escapedJSON(sample.text) == escaped)
  }

  @Test(arguments: 0...127 as ClosedRange<UInt8>)
  func `treats each ASCII character alike in the midst of plain ones, and before one that is not`(byte: UInt8)
  {
    let character = String(Unicode.Scalar(byte))
    let escaped =
      switch byte {
      case 9, 13: " "
      case 10, 32..<127: character
      default: "\\u00" + hexadecimal(UInt32(byte), digits: 2)
      }
    let plain = String(repeating: "{\"a\": 1}\n", count: 20)
    #expect(escapedJSON(plain + character + plain) == plain + escaped + plain)
    #expect(escapedJSON(character) == escaped)
    #expect(escapedJSON(plain + character + "é") == plain + escaped + "é")
  }

  @Test func `leaves a long text without hidden characters as it is`() {
    let plain = String(repeating: "{\"query\": \"UN55TU7000\"}\n", count: 10_000)
    #expect(escapedJSON(plain) == plain)
    #expect(escapedJSON(plain + "\"é\"") == plain + "\"é\"")
    #expect(escapedJSON("") == "")
    #expect(escapedJSON(plain + "\u{1B}").hasSuffix("\n\\u001B"))
  }

  @Test(arguments: hostileTexts + harmlessTexts)
  func `means the same to a program`(sample: TextSample) throws {
    let json = try #require(String(data: JSONEncoder().encode([sample.text]), encoding: .utf8))
    let read = try JSONDecoder().decode([String].self, from: Data(escapedJSON(json).utf8))
    #expect(Array(read[0].unicodeScalars) == Array(sample.text.unicodeScalars))
  }

  @Test(arguments: hostileTexts)
  func `leaves nothing hidden but newlines`(sample: TextSample) {
    #expect(escapedJSON(sample.text).unicodeScalars.allSatisfy { !$0.isHidden || $0 == "\n" })
  }
}
