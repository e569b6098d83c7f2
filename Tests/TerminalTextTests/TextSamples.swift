import DeskTestSupport
import Testing
import TerminalText

/// Text for a test to be given, which must not command the terminal of whoever runs the test.
struct TextSample: ExpressibleByStringLiteral, CustomTestStringConvertible {
  let text: String
  var testDescription: String { visible(text) }

  init(_ text: String) {
    self.text = text
  }

  init(stringLiteral text: String) {
    self.init(text)
  }
}

/// Text that tries to command the terminal, to reorder what is read, or to hide.
let hostileTexts: [TextSample] = [
  "\u{1B}[2J\u{1B}[H cleared", "\u{1B}]0;title\u{07}",
  "\u{1B}]8;;https://evil.example\u{1B}\\click\u{1B}]8;;\u{1B}\\",
  "\u{1B}]52;c;ZXZpbA==\u{07}", "good\rbad", "good\u{08}\u{08}bad", "\u{9B}31mred", "\u{90}q\u{9C}",
  "a\u{85}b",
  "file\u{202E}txt.exe", "\u{2066}a\u{2069}", "a\u{200E}b\u{200F}c\u{061C}d", "nul\u{0}byte", "del\u{7F}ete",
  "line\nbreak", "tab\tstop", "ls\u{2028}ps\u{2029}", "zero\u{200B}width", "bom\u{FEFF}", "soft\u{AD}hyphen",
  "tag\u{E0041}\u{E007F}", "filler\u{3164}\u{115F}\u{FFA0}", "non\u{FFFE}character\u{1FFFF}",
  "shout\u{FFF9}x\u{FFFB}",
  "smuggled\u{FE00}\u{FE01}\u{E0101}", "📺\u{FE0F}\u{FE0F}\u{E0100}", "\u{200D}join", "math\u{2063}\u{2064}",
  TextSample("z" + String(repeating: "\u{0315}\u{0489}", count: 50)),
  TextSample(String(repeating: "👩\u{200D}", count: 40) + "👩"),
  TextSample("👍" + String(repeating: "🏽", count: 40)), "\u{0301}first", "\r\n", "\u{1B}",
  "\u{1F}\u{1E}\u{1C}",
]

/// Text that looks odd to a program, and must be left as it is.
let harmlessTexts: [TextSample] = [
  "plain", "", "Zoë", "Zoe\u{308}", "山田さんのテレビ", "葛\u{E0100}城", "تلفزيون الصالة", "می\u{200C}خواهم",
  "نامه\u{200C}ای",
  "क्\u{200D}ष", "ශ්\u{200D}රී", "👨‍👩‍👧", "👩🏽‍❤️‍💋‍👨🏿", "🏳️‍🌈", "🇯🇵", "1️⃣", "✔️", "❤️", "한국어", "ไทยที่", "Tiếng Việt",
  "non\u{A0}breaking", "€ 9.99 – “quoted”…", "עברית", "\u{3000}wide blank", "<U+202E>",
]

/// Text that means something in a CSV file.
let csvTexts: [TextSample] = [
  "a,b", "say \"hi\"", "\"", "\"\"", ",", ",\u{301}", "\"\u{301},", " blank first", "blank last ", "a;b",
]

/// Text that means something in Markdown.
let markdownTexts: [TextSample] = [
  "a|b", "a\\|b", "|\u{301}", "[click](https://evil.example)", "![x](y)", "<b>bold</b>", "<!-- x", "`code`",
  "# no heading", "1. no list", "2) no list", "- no list", "+ no list", "--- ", "=== ", ":---:", "> no quote",
  "*no* _stress_ ~~gone~~", "https://evil.example", "www.evil.example", "WWW.evil.example", "&lt;b&gt;",
  "a@evil.example", "$x$", "  # indented",
]

/// Random text of which every other character is one that tests care about.
func randomText(seed: UInt64, length: Int) -> String {
  var random = SeededRandom(state: seed)
  let rare = (hostileTexts + harmlessTexts).flatMap(\.text.unicodeScalars)
  var text = String.UnicodeScalarView()
  for _ in 0..<length {
    let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
    let low = Unicode.Scalar(UInt8.random(in: 0...255, using: &random))
    text.append(
      [any ?? low, low, rare.randomElement(using: &random) ?? low].randomElement(using: &random) ?? low)
  }
  return String(text)
}
