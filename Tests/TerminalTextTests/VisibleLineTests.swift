import Testing

@testable import TerminalText

struct VisibleLineTests {
  @Test(arguments: hostileTexts)
  func `makes every span visible`(sample: TextSample) {
    let line = VisibleLine(Line([Span(sample.text), Span(sample.text, .strong)]))
    #expect(line.spans.map(\.text) == [visible(sample.text), visible(sample.text)])
  }

  @Test func `counts the columns of all spans`() {
    #expect(VisibleLine("TV \("山田", .strong)\u{7}").width == 8)
  }

  @Test func `gives a style to plain parts only`() {
    let line = VisibleLine("stop \("now", .caution)").styled(.strong)
    #expect(line.spans == [Span("stop ", .strong), Span("now", .caution)])
  }

  @Test func `puts blanks on the side that is not flush`() {
    #expect(VisibleLine("山").padded(to: 4, .left).spans.map(\.text) == ["山  "])
    #expect(VisibleLine("7").padded(to: 4, .right).spans.map(\.text) == ["   7"])
    #expect(VisibleLine("too long").padded(to: 4, .left) == VisibleLine("too long"))
  }

  @Test func `joins neighbours of one style`() {
    let line = VisibleLine("a", .label) + VisibleLine("b", .label) + VisibleLine("c")
    #expect(line.spans == [Span("ab", .label), Span("c")])
  }

  @Test func `is the same when taken apart and put together`() {
    let line = VisibleLine("stop \("now", .caution), 山田👨‍👩‍👧")
    #expect(line.part(line.glyphs[...]) == line)
  }
}
