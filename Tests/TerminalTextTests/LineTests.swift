import Testing

import TerminalText

struct LineTests {
  private struct Masked: CustomStringConvertible {
    let secret = "ana@example.com"
    var description: String { "a•••••" }
  }

  @Test func `makes spans of words and values`() {
    let line: Line = "Up to \(4, .strong) devices\("", .quiet)\(" at once")."
    #expect(line.spans == [Span("Up to "), Span("4", .strong), Span(" devices at once.")])
  }

  @Test func `shows a value by its description`() {
    let line: Line = "\(Masked()) is signed in"
    #expect(line.rawText == "a••••• is signed in")
  }

  @Test func `keeps the styles of a line within a line`() {
    let inner: Line = "now \("or never", .caution)"
    #expect("Do it \(inner)." == Line([Span("Do it "), Span("now "), Span("or never", .caution), Span(".")]))
  }

  @Test func `joins lines without anything between them`() {
    #expect(("a" as Line) + Line("b", .good) == Line([Span("a"), Span("b", .good)]))
  }
}
