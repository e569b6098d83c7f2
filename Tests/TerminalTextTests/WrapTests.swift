import Testing

@testable import TerminalText

struct WrapTests {
  private func wrapped(_ line: Line, to columns: Int?) -> [String] {
    VisibleLine(line).wrapped(to: columns).map { $0.spans.map(\.text).joined() }
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one two three", 13, ["one two three"]),
    ("one  two", 4, ["one", "two"]), ("abcdefgh", 3, ["abc", "def", "gh"]), ("", 5, [""]),
    ("a abcdef", 3, ["a", "abc", "def"]), ("four five", 4, ["four", "five"]),
    ("non\u{A0}stop", 5, ["non\u{A0}s", "top"]),
    ("UN55TU7000-ab is", 13, ["UN55TU7000-ab", "is"]),
  ])
  func `breaks between words, or within a word that is too long`(text: String, columns: Int, lines: [String])
  {
    #expect(wrapped(Line(text), to: columns) == lines)
  }

  @Test(arguments: [
    ("東京都千代田区", 6, ["東京都", "千代田", "区"]), ("東京都。千代田", 6, ["東京", "都。千", "代田"]),
    ("東京「千代田」", 6, ["東京", "「千代", "田」"]), ("TV東京", 4, ["TV東", "京"]), ("テレビー", 6, ["テレ", "ビー"]),
  ])
  func `breaks Japanese anywhere but beside clinging signs`(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(Line(text), to: columns) == lines)
  }

  @Test func `keeps an emoji in one piece`() {
    #expect(wrapped("👨‍👩‍👧👨‍👩‍👧", to: 3) == ["👨‍👩‍👧", "👨‍👩‍👧"])
  }

  @Test func `keeps a word whole whose parts have different styles`() {
    #expect(wrapped("go \("every", .strong)where", to: 11) == ["go", "everywhere"])
  }

  @Test func `wraps nothing without a limit`() {
    #expect(wrapped("one two three", to: nil) == ["one two three"])
  }

  @Test func `hangs all lines below the first`() {
    let lines = VisibleLine("one two three").hanging(after: VisibleLine("- "), in: 9)
    #expect(lines.map { $0.spans.map(\.text).joined() } == ["- one two", "  three"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `copes with a megabyte`() {
    #expect(wrapped(Line(String(repeating: "word ", count: 200_000)), to: 80).count == 12_500)
    #expect(wrapped(Line(String(repeating: "x", count: 1_000_000)), to: 80).count == 12_500)
  }
}
