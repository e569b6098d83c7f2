/// What a text is compared as; each kind of pattern has one.
enum TextReading: Int, CaseIterable, Sendable {
  /// Without spaces and hyphens.
  case compact
  /// Without spaces.
  case hyphened
  /// Word by word.
  case words
  /// Word by word, with hyphens and slashes as spaces, fillers dropped and words replaced.
  case spoken
  /// Word by word, and any part of it.
  case userAgent
}

/// A device text made ready for comparison.
///
/// Upper case, full-width letters narrow; trade marks, quotes, round brackets and invisible characters
/// dropped; every dash and underscore a hyphen, white space collapsed.
package struct ModelText: Hashable, Sendable {
  /// Single spaces between the words.
  let spaced: [UInt8]
  let hasSpaces: Bool
  let hasHyphens: Bool

  /// The longest text that is compared: user agents are a few hundred characters long.
  private static let limit = 1_000

  package init(_ text: some StringProtocol) {
    var reader = Reader()
    reader.bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars.prefix(Self.limit) {
      if scalar.isASCII { reader.add(ascii: Self.ascii[Int(scalar.value)]) } else { reader.add(scalar) }
    }
    self.init(spaced: reader.bytes)
  }

  /// The texts between brackets and semicolons.
  static func pieces(of text: String) -> [ModelText] {
    guard text.utf8.allSatisfy({ $0 < 128 }) else {
      return text.split { ";()".contains($0) }.map { ModelText($0) }
    }
    var pieces: [ModelText] = []
    var reader = Reader()
    ascii.withUnsafeBufferPointer { readings in
      for byte in text.utf8 {
        if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
          if !reader.bytes.isEmpty { pieces.append(ModelText(spaced: reader.bytes)) }
          reader.startAnew()
        } else {
          reader.add(ascii: readings[Int(byte)])
        }
      }
    }
    if !reader.bytes.isEmpty { pieces.append(ModelText(spaced: reader.bytes)) }
    return pieces
  }

  /// Takes characters in, with single spaces between the words.
  private struct Reader {
    var bytes: [UInt8] = []
    private var endsWord = false

    /// What stands for an ASCII character.
    mutating func add(ascii reading: UInt8) {
      if reading > 1 {
        goOn()
        bytes.append(reading)
      } else if reading == 1 {
        endsWord = true
      }
    }

    /// A character beyond ASCII.
    mutating func add(_ scalar: Unicode.Scalar) {
      guard let reading = ModelText.reading(of: scalar) else {
        endsWord = endsWord || scalar.properties.isWhitespace
        return
      }
      goOn()
      bytes += reading
    }

    mutating func startAnew() {
      bytes.removeAll(keepingCapacity: true)
      endsWord = false
    }

    private mutating func goOn() {
      if endsWord && !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      endsWord = false
    }
  }

  private init(spaced: [UInt8]) {
    self.spaced = spaced
    hasSpaces = spaced.contains(UInt8(ascii: " "))
    hasHyphens = spaced.contains(UInt8(ascii: "-"))
  }

  /// What stands for each ASCII character: 0 for one that is left out, 1 for white space.
  private static let ascii: [UInt8] = (0..<128).map { value in
    switch UInt8(value) {
    case 9...13, 32: 1
    case 0..<32, 127: 0
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"): 0
    case UInt8(ascii: "_"): UInt8(ascii: "-")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(value) - 32
    default: UInt8(value)
    }
  }

  /// The bytes that stand for a character beyond ASCII; nil for one that is left out.
  private static func reading(of scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "‘", "’", "“", "”", "™", "®", "©": nil
    case "‐", "‑", "‒", "–", "—", "―", "−": [UInt8(ascii: "-")]
    case "\u{FF01}"..."\u{FF5E}":
      ModelText(String(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))).spaced
    case _ where scalar.properties.isWhitespace || scalar.properties.generalCategory == .format: nil
    default: Array(String(scalar).uppercased().utf8)
    }
  }

  package var text: String { String(decoding: spaced, as: UTF8.self) }

  /// Without spaces.
  var hyphened: [UInt8] { spaced.filter { $0 != UInt8(ascii: " ") } }

  /// Without spaces and hyphens.
  var compact: [UInt8] { spaced.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") } }

  /// As people say it: nobody says hyphens, slashes and commas.
  var spoken: String {
    String(decoding: spaced.map { Self.unsaid.contains($0) ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
      .split(separator: " ").joined(separator: " ")
  }

  /// What counts as a space in speech.
  static let unsaid = Set("-/,".utf8)

  /// The text before some words; all of it when they do not stand in it.
  func before(_ words: [UInt8]) -> ModelText {
    guard spaced.count > words.count, spaced.contains(words[words.count - 1]) else { return self }
    let start = (0...(spaced.count - words.count)).first {
      spaced[$0] == words[0] && spaced[$0..<($0 + words.count)].elementsEqual(words)
    }
    return start.map { ModelText(spaced: Array(spaced[..<$0])) } ?? self
  }

  /// The text behind a leading word; nil when it does not begin with the word, or holds nothing else.
  ///
  /// A hyphen, or what was an underscore, may stand between: `AMAZON-AFTMM`.
  func dropping(_ word: [UInt8]) -> ModelText? {
    guard spaced.count > word.count + 1, spaced.starts(with: word),
      spaced[word.count] == UInt8(ascii: " ") || spaced[word.count] == UInt8(ascii: "-")
    else { return nil }
    return ModelText(spaced: Array(spaced[(word.count + 1)...]))
  }
}
