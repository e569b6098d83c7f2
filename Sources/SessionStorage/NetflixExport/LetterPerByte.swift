/// Text in which each byte beyond plain ASCII is one letter.
///
/// SwiftCSV compares whole characters, so a combining mark behind a comma or quotation mark would hide it,
/// and any line separator of Unicode would end a row. Bytes become letters from U+0100 on, which do neither.
enum LetterPerByte {
  /// The rows, each with a line break.
  static func text(of rows: [Slice<UnsafeRawBufferPointer>]) -> String {
    var letters: [UInt8] = []
    for row in rows {
      for byte in row { append(byte, to: &letters) }
      letters.append(UInt8(ascii: "\n"))
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// What the letters stand for, with bytes that are no UTF-8 repaired.
  static func original(_ letters: String) -> String {
    if letters.utf8.allSatisfy({ $0 < 0x80 }) { return letters }
    return String(decoding: letters.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
  }

  /// The byte, or the two bytes of UTF-8 of the letter U+0100 and the byte.
  private static func append(_ byte: UInt8, to letters: inout [UInt8]) {
    switch byte {
    case 0x20..<0x7F, 0x09, 0x0A, 0x0D: letters.append(byte)
    default:
      letters.append(0xC4 | byte >> 6)
      letters.append(0x80 | byte & 0x3F)
    }
  }
}
