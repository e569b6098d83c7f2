import Testing

@testable import TerminalText

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("Zoë", 3), ("Zoe\u{308}", 3), ("山田", 4), ("ﾃﾚﾋﾞ", 4), ("テレビ", 6), ("ｗｉｄｅ", 8),
    ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("تلفزيون", 7), ("ไทยที่", 4), ("क्ष", 2), ("𠮷", 2),
    ("葛\u{E0100}", 2), ("「」、。", 8), ("─│┼", 3), ("€–…", 3), ("␛", 1), ("\u{A0}", 1), ("\u{3000}", 2),
  ])
  func `counts the columns of letters`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [
    ("📺", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("👩🏽‍❤️‍💋‍👨🏿", 2), ("🏳️‍🌈", 2), ("🇯🇵", 2), ("🇯🇵🇩🇪", 4), ("1️⃣", 2), ("✔️", 2), ("✔", 1),
    ("❤️", 2), ("✅", 2), ("⌚", 2), ("©", 1), ("🀄", 2), ("🏽", 2), ("a📺b", 4),
  ])
  func `counts two columns for an emoji, however it is composed`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test func `counts every letter of a cluster that is no picture`() {
    #expect(displayWidth(of: String(repeating: "\u{1100}", count: 10)) == 20)
  }
}
