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
