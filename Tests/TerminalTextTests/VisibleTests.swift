import Testing

@testable import TerminalText

struct VisibleTests {
  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("a\u{0}b", "a␀b"), ("a\u{7F}", "a␡"), ("\u{9B}2J", "<U+009B>2J"),
    ("a\tb", "a␉b"), ("a\r\nb", "a␍␊b"), ("file\u{202E}txt", "file<U+202E>txt"), ("a\u{2028}", "a<U+2028>"),
    ("a\u{200B}b", "a<U+200B>b"), ("\u{FEFF}a", "<U+FEFF>a"), ("\u{E0041}", "<U+E0041>"),
    ("\u{FFFE}", "<U+FFFE>"),
    ("\u{1FFFF}", "<U+1FFFF>"), ("\u{07}", "␇"),
  ])
  func `puts a mark in place of a hidden character`(sample: TextSample, shown: String) {
    #expect(visible(sample.text) == shown)
  }

  @Test(arguments: hostileTexts)
  func `leaves nothing hidden but joiners`(sample: TextSample) {
    let hidden = visible(sample.text).unicodeScalars.filter(\.isHidden)
    #expect(hidden.allSatisfy { $0.isJoiner || (0xFE00...0xFE0F).contains($0.value) })
  }

  @Test(arguments: harmlessTexts)
  func `leaves the writing of all peoples as it is`(sample: TextSample) {
    #expect(Array(visible(sample.text).unicodeScalars) == Array(sample.text.unicodeScalars))
  }

  @Test(arguments: hostileTexts + harmlessTexts)
  func `changes nothing the second time`(sample: TextSample) {
    #expect(visible(visible(sample.text)) == visible(sample.text))
  }

  @Test func `puts a mark in place of what Swift cannot even spell`() throws {
    let nobody = try #require(Unicode.Scalar(0xFDD0 as UInt32))
    #expect(visible(String(nobody)) == "<U+FDD0>")
  }

  @Test func `keeps newlines where it is told to, and nothing else`() {
    #expect(visible("a\r\nb\u{1B}", keepsLines: true) == "a␍\nb␛")
  }

  @Test func `cuts a heap of combining marks to four`() {
    let heap = "z" + String(repeating: "\u{0315}", count: 1_000) + "a"
    #expect(visible(heap).unicodeScalars.count == 6)
  }

  @Test func `gives a ring to a mark that would sit on somebody else's letter`() {
    #expect(visible("\u{0301}a") == "◌\u{0301}a")
  }

  @Test func `cuts a heap of skin tones to four`() {
    #expect(visible("👍" + String(repeating: "🏽", count: 100)).unicodeScalars.count == 5)
  }

  @Test func `breaks a chain of joined emoji`() {
    let chain = String(repeating: "👩\u{200D}", count: 6) + "👩"
    #expect(visible(chain).contains("<U+200D>"))
  }

  @Test(arguments: [
    ("a\u{200D}b", "a<U+200D>b"), ("👩\u{200D}", "👩<U+200D>"), ("\u{200D}👩", "<U+200D>👩"),
    ("paypal\u{200C}", "paypal<U+200C>"), ("1\u{200D}2", "1<U+200D>2"), ("a\u{FE0F}", "a<U+FE0F>"),
    ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}<U+FE0F>"), ("a\u{E0100}", "a<U+E0100>"),
  ])
  func `shows a joiner that joins nothing`(sample: TextSample, shown: String) {
    #expect(visible(sample.text) == shown)
  }

  @Test func `takes for common only what Unicode calls visible and alone`() {
    let common = (0...0xFFFF).compactMap { Unicode.Scalar($0 as UInt32) }.filter(\.isCommon)
    let kinds = Set(common.map(\.properties.generalCategory))
    #expect(kinds.isDisjoint(with: [.control, .format, .nonspacingMark, .spacingMark, .enclosingMark]))
    #expect(!common.contains { $0.properties.isDefaultIgnorableCodePoint || $0.properties.isEmojiModifier })
    #expect(common.reduce(into: "") { $0.unicodeScalars.append($1) }.count == common.count)
  }

  @Test(.timeLimit(.minutes(1)))
  func `copes with a megabyte`() {
    let text = String(repeating: "\u{1B}[31m山田", count: 90_000)
    #expect(visible(text).utf8.count > 1_000_000)
  }
}
