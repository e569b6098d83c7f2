/// How a text is sent to a phone: whole, or in parts that the phone puts together.
///
/// GSM 03.38 has 160 characters of 7 bits in one message and 153 in each of several; a text with any other
/// character has 70 and 67 (3GPP TS 23.038 and 23.040).
enum TextMessage {
  /// More parts than this are no short message any more.
  static let mostParts = 3

  private static let basic = Set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
      .unicodeScalars
  ).union("¿abcdefghijklmnopqrstuvwxyzäöñüà".unicodeScalars)
  private static let escaped = Set("^{}\\[~]|€".unicodeScalars)

  static func parts(of text: String) -> Int {
    let scalars = text.unicodeScalars
    let isBasic = scalars.allSatisfy { basic.contains($0) || escaped.contains($0) }
    let length = isBasic ? scalars.reduce(0) { $0 + (escaped.contains($1) ? 2 : 1) } : text.utf16.count
    let (whole, part) = isBasic ? (160, 153) : (70, 67)
    return length <= whole ? 1 : (length + part - 1) / part
  }
}
