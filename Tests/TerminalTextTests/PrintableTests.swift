import Testing

import TerminalText

struct PrintableTests {
  @Test func `makes text from outside visible, newlines too`() {
    #expect(Printable(visible: "a\u{1B}\nb").text == "a␛␊b")
  }

  @Test func `keeps lines of text from outside when told to`() {
    #expect(Printable(visible: "usage:\n  guide\u{07}\n", keepsLines: true).text == "usage:\n  guide␇\n")
  }

  @Test func `passes JSON with its newlines and with escapes`() {
    #expect(Printable(json: "{\n  \"a\": \"\u{9B}\"\n}").text == "{\n  \"a\": \"\\u009B\"\n}")
  }

  @Test func `joins texts without anything between them`() {
    var joined = Printable() + Printable(visible: "a")
    joined += render([.paragraph("b")], for: Screen())
    #expect(joined.text == "ab\n")
  }
}
