import Testing

@testable import Guidance

struct ModelTextTests {
  @Test(arguments: [
    ("un55tu7000", "UN55TU7000"), ("  Roku\t 4800X \n", "ROKU 4800X"), ("Fire TV™ Stick®", "FIRE TV STICK"),
    ("Chrome©cast", "CHROMECAST"), ("\"Sony\" ‘KD’ “55” it's", "SONY KD 55 ITS"),
    ("Chrome OS (Cadmium)", "CHROME OS CADMIUM"), ("( ) AFTMM", "AFTMM"), ("Amazon_AFTMM", "AMAZON-AFTMM"),
    ("BDP–S6700", "BDP-S6700"), ("BDP‐S‑6‒7—0―0−X", "BDP-S-6-7-0-0-X"), ("KD\u{A0}55\u{3000}X", "KD 55 X"),
    ("KD\u{2028}55", "KD 55"), ("a\u{0}b\u{1B}c", "ABC"), ("", ""), ("   ", ""), ("™®", ""),
    ("PUS7304/12", "PUS7304/12"), ("größe", "GRÖSSE"), ("ソニー テレビ", "ソニー テレビ"), ("É", "É"),
  ])
  func `reads a text word by word`(text: String, spaced: String) {
    #expect(ModelText(text).text == spaced)
    #expect(ModelText(text).spaced == Array(spaced.utf8))
  }

  @Test func `reads a text without spaces, and without hyphens too`() {
    let text = ModelText("Sony BDP-S 6700")
    #expect(String(decoding: text.hyphened, as: UTF8.self) == "SONYBDP-S6700")
    #expect(String(decoding: text.compact, as: UTF8.self) == "SONYBDPS6700")
  }

  @Test func `compares the first 1,000 characters of a long text`() {
    let text = ModelText(String(repeating: "x", count: 10_000))
    #expect(text.text == String(repeating: "X", count: 1_000))
    #expect(ModelText(String(repeating: "日", count: 10_000)).text.count == 1_000)
    #expect(ModelText(String(repeating: " ", count: 10_000) + "X").spaced.isEmpty)
  }

  @Test(arguments: [
    ("Samsung UN55TU7000", "SAMSUNG", "UN55TU7000"), ("amazon_AFTMM", "AMAZON", "AFTMM"),
    ("Amazon-AFTMM", "AMAZON", "AFTMM"), ("LG LG 55", "LG", "LG 55"), ("Samsung", "SAMSUNG", nil),
    ("Samsung ", "SAMSUNG", nil), ("Samsung-", "SAMSUNG", nil), ("SamsungTV", "SAMSUNG", nil),
    ("TCL Roku", "ROKU", nil), ("", "ROKU", nil), ("Sony Ericsson X", "SONY ERICSSON", "X"),
  ])
  func `drops a leading word, when something is left behind it`(text: String, word: String, rest: String?) {
    #expect(ModelText(text).dropping(Array(word.utf8))?.text == rest)
  }

  @Test func `has the same readings behind a word as without it`() {
    #expect(ModelText("sony BDP-S 6700").dropping(Array("SONY".utf8)) == ModelText("BDP-S 6700"))
  }

  @Test func `tells whether there are spaces and hyphens`() {
    let texts = ["KD55", "KD 55", "KD-55", "KD_5 5", " KD "].map { ModelText($0) }
    #expect(texts.map(\.hasSpaces) == [false, true, false, true, false])
    #expect(texts.map(\.hasHyphens) == [false, false, true, true, false])
  }

  @Test(arguments: [
    ("fire tv 4-series", "FIRE TV 4 SERIES"), ("PUS7304/12", "PUS7304 12"), ("my, um, TV", "MY UM TV"),
    ("- / ,", ""), ("Wi–Fi", "WI FI"),
  ])
  func `is spoken without hyphens, slashes and commas`(text: String, spoken: String) {
    #expect(ModelText(text).spoken == spoken)
  }

  @Test(arguments: [
    (
      "Mozilla/5.0 (Linux; Android 9; AFTMM Build/PS7)",
      ["MOZILLA/5.0", "LINUX", "ANDROID 9", "AFTMM BUILD/PS7"]
    ),
    ("a;;b();c", ["A", "B", "C"]), (" ; ", []), ("", []), ("ソ;テ (é)", ["ソ", "テ", "É"]),
    ("A  B;\tC ", ["A B", "C"]),
  ])
  func `has pieces between brackets and semicolons`(text: String, pieces: [String]) {
    #expect(ModelText.pieces(of: text).map(\.text).filter { !$0.isEmpty } == pieces)
  }

  @Test(arguments: [
    ("AFTMM BUILD/PS7", "AFTMM"), ("AFTMM", "AFTMM"), ("BUILD/X", "BUILD/X"), ("A BUILD/B BUILD/C", "A"),
    ("A BUILD/", "A"), ("", ""),
  ])
  func `stops before some words`(text: String, rest: String) {
    #expect(ModelText(text).before(Array(" BUILD/".utf8)).text == rest)
  }
}
