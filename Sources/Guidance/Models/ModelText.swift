/// A device text made ready for comparison.
///
/// Upper case, full-width letters narrow; trade marks, quotes, round brackets and invisible characters
/// dropped; every dash and underscore a hyphen, white space collapsed. Three readings of the same text: word
/// by word, without spaces, and without hyphens as well.
package struct ModelText: Hashable, Sendable {
  /// Single spaces between the words.
  package let spaced: String
  /// Without spaces, as bytes.
  let hyphened: [UInt8]
  /// Without spaces and hyphens, as bytes.
  let compact: [UInt8]
  let spacedBytes: [UInt8]

  /// The longest text that is compared; nobody prints a longer one on a device.
  private static let limit = 300

  package init(_ text: String) {
    var bytes: [UInt8] = []
    var endsWord = false
    for scalar in text.unicodeScalars.prefix(Self.limit) {
      guard let byte = Self.reading(of: scalar) else {
        endsWord = endsWord || scalar.properties.isWhitespace
        continue
      }
      if endsWord && !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      endsWord = false
      bytes += byte
    }
    self.init(spacedBytes: bytes)
  }

  private init(spacedBytes: [UInt8]) {
    self.spacedBytes = spacedBytes
    spaced = String(decoding: spacedBytes, as: UTF8.self)
    hyphened = spacedBytes.filter { $0 != UInt8(ascii: " ") }
    compact = hyphened.filter { $0 != UInt8(ascii: "-") }
  }

  /// The bytes that stand for a character; nil for one that is left out.
  private static func reading(of scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "a"..."z": [UInt8(ascii: scalar) - 32]
    case "\"", "'", "(", ")", "‘", "’", "“", "”", "™", "®", "©": nil
    case "_", "‐", "‑", "‒", "–", "—", "―", "−": [UInt8(ascii: "-")]
    case _ where scalar.isASCII:
      scalar.properties.isWhitespace || scalar.value < 32 ? nil : [UInt8(ascii: scalar)]
    case "\u{FF01}"..."\u{FF5E}": reading(of: Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    case _ where scalar.properties.isWhitespace || scalar.properties.generalCategory == .format: nil
    default: Array(String(scalar).uppercased().utf8)
    }
  }

  /// The text behind a leading word; nil when it does not begin with the word, or holds nothing else.
  ///
  /// A hyphen, or what was an underscore, may stand between: `AMAZON-AFTMM`.
  func dropping(_ word: String) -> ModelText? {
    let word = Array(word.utf8)
    guard spacedBytes.starts(with: word), spacedBytes.count > word.count + 1,
      spacedBytes[word.count] == UInt8(ascii: " ") || spacedBytes[word.count] == UInt8(ascii: "-")
    else { return nil }
    return ModelText(spacedBytes: Array(spacedBytes[(word.count + 1)...]))
  }
}
