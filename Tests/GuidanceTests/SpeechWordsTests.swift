import DeskTestSupport
import Testing

@testable import Guidance

struct SpeechWordsTests {
  private static func speech(_ id: String, fillers: String, words: String) -> Speech? {
    compile([
      file(
        .speech, id, "id: \(id)\nrevision: 1\nfillers: \(fillers)\nwords: \(words)\n\(sampleSources)")
    ]).knowledge.speech[id]
  }

  private static let speech = [
    speech(
      "english", fillers: "[my, the, on-line]",
      words: "{telly: tv, tv set: tv, old tv set: legacy tv, play station: playstation, five: '5'}"),
    speech("german", fillers: "[mein]", words: "{fernseher: tv}"),
  ].compactMap(\.self)

  private let words = SpeechWords(speech, names: ["ROKU", "SAMSUNG", "STICK", "STACK", "TV", "LG"])

  private func compared(_ text: String) -> String { words.compared(ModelText(text)).text }

  private func corrected(_ text: String) -> Set<String> {
    Set(words.corrected(ModelText(text)).map(\.text))
  }

  @Test(arguments: [
    ("My Telly", "TV"), ("tv set", "TV"), ("mein Fernseher", "TV"), ("play station five", "PLAYSTATION 5"),
    ("Play-Station/five", "PLAYSTATION 5"), ("roku", "ROKU"), ("tellybox", "TELLYBOX"), ("", ""),
    ("play the station", "PLAY STATION"), ("on line roku", "ON LINE ROKU"),
  ])
  func `replaces words by what they mean`(text: String, compared: String) {
    #expect(self.compared(text) == compared)
  }

  @Test func `replaces the longest that is said`() {
    #expect(compared("old tv set") == "LEGACY TV")
    #expect(compared("old tv") == "OLD TV")
    #expect(compared("my old tv set tv set") == "LEGACY TV TV")
  }

  @Test func `drops fillers after it replaced, wherever they stand`() {
    #expect(compared("the my roku the") == "ROKU")
    #expect(compared("my the") == "")
  }

  @Test func `replaces nothing in what it put there`() {
    let chain = Self.speech("chain", fillers: "[c]", words: "{a: b, b: c}").map { [$0] } ?? []
    #expect(SpeechWords(chain, names: []).compared(ModelText("a x")).text == "B X")
    #expect(SpeechWords(chain, names: []).compared(ModelText("b x")).text == "X")
  }

  @Test(arguments: [
    ("rokku", ["ROKU"]), ("roku", []), ("smasung", ["SAMSUNG"]), ("my samsng", ["MY SAMSUNG"]),
    ("sitck", ["STICK"]), ("stuck", ["STICK", "STACK"]), ("oku", []), ("soku", []), ("tw", []), ("lgg", []),
    ("rookku", []), ("rokku samsumg", ["ROKU SAMSUNG"]), ("", []), ("fernsehr", ["FERNSEHER"]),
    ("something else", []),
  ])
  func `corrects words of four letters that are a slip away`(text: String, corrected: [String]) {
    #expect(self.corrected(text) == Set(corrected))
  }

  @Test func `tries no more than sixteen corrections`() {
    #expect(corrected("stuck stuck stuck stuck").count == 16)
    #expect(corrected("stuck stuck stuck stuck stuck").isEmpty)
  }

  @Test func `is read as it was written`() throws {
    var writer = ByteWriter()
    words.write(to: &writer)
    var reader = ByteReader(writer.bytes)
    let read = try SpeechWords(&reader)
    #expect(reader.position == writer.bytes.count)
    for text in ["my old tv set", "play station five", "smasung", "stuck", "the"] {
      #expect(read.compared(ModelText(text)) == words.compared(ModelText(text)))
      #expect(read.corrected(ModelText(text)) == words.corrected(ModelText(text)))
    }
  }
}
