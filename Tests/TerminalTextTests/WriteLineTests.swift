import Testing

@testable import TerminalText

struct WriteLineTests {
  private func written(_ line: Line, hasColor: Bool) -> String {
    var text = ""
    VisibleLine(line).write(to: &text, hasColor: hasColor)
    return text
  }

  @Test(arguments: [
    (Style.strong, 1), (.quiet, 2), (.good, 32), (.caution, 33), (.label, 36),
  ])
  func `sends an attribute for each meaning`(style: Style, code: Int) {
    #expect(written(Line("x", style), hasColor: true) == "\u{1B}[\(code)mx\u{1B}[0m")
    #expect(written(Line("x"), hasColor: true) == "x")
  }

  @Test func `sends no attribute to a screen without colours`() {
    #expect(written("a\("b", .caution)c", hasColor: false) == "abc")
  }

  @Test func `leaves out blanks at the end, whatever their style`() {
    #expect(written(Line([Span("a  "), Span("  ", .strong), Span("")]), hasColor: true) == "a")
    #expect(written("   ", hasColor: true).isEmpty)
  }
}
