/// The text with every character that a terminal could obey, or a reader could not see, as a visible mark.
///
/// Characters are judged by their class, never by patterns of escape sequences: what is not let through
/// cannot be spelled in another way. Control characters become their pictures (␛), others their number
/// (<U+202E>). Combining marks beyond four on one letter are left out, and those on none get a ring (◌).
package func visible(_ text: String, keepsLines: Bool = false) -> String {
  if text.isCommon { return text }
  var writer = VisibleWriter(keepsLines: keepsLines)
  var scalars = text.unicodeScalars.makeIterator()
  var next = scalars.next()
  while let scalar = next {
    next = scalars.next()
    writer.append(scalar, before: next)
  }
  return writer.text
}

extension String {
  /// Whether the text is nothing but letters and signs of ASCII.
  var isPlainASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// Whether the text is nothing but common letters, each of which stands alone.
  var isCommon: Bool { isPlainASCII || unicodeScalars.allSatisfy(\.isCommon) }
}

extension Unicode.Scalar {
  /// Whether it is known, without a look into Unicode's tables, to be visible and to join nothing.
  var isCommon: Bool {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: true  // Latin
    case 0x3001...0x301F, 0x3041...0x3096, 0x30A0...0x30FF: true  // Japanese
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: true  // Chinese, Korean
    default: false
    }
  }

  /// Whether a terminal could obey the character, or a reader not see that it is there.
  var isHidden: Bool {
    if isCommon { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  /// Whether the character is put on top of the one before it.
  var isStacked: Bool {
    if isCommon || value < 0x300 { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: properties.isEmojiModifier
    }
  }

  /// What is shown in place of a hidden character.
  fileprivate var mark: String {
    switch value {
    case 0..<0x20: String(Character(Unicode.Scalar(0x2400 + UInt16(value)) ?? "␀"))
    case 0x7F: "␡"
    default: "<U+\(hexadecimal(value, digits: 4))>"
    }
  }
}

/// Copies characters, and remembers what the next one's fate depends on.
private struct VisibleWriter {
  let keepsLines: Bool
  var text = ""
  /// The last character that was copied; nil after a mark.
  private var previous: Unicode.Scalar?
  private var stacked = 0
  private var joined = 0

  init(keepsLines: Bool) {
    self.keepsLines = keepsLines
  }

  mutating func append(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    if scalar.isHidden {
      appendHidden(scalar, before: next)
    } else if scalar.isStacked {
      if text.isEmpty { text += "◌" }
      stacked += 1
      if stacked <= 4 { copy(scalar) }
    } else {
      stacked = 0
      if previous?.isJoiner != true { joined = 0 }
      copy(scalar)
    }
  }

  private mutating func appendHidden(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    if scalar == "\n" && keepsLines {
      copy(scalar)
    } else if scalar.isNeeded(after: previous, before: next) && joined < 4 {
      if scalar.isJoiner { joined += 1 }
      copy(scalar)
    } else {
      text += scalar.mark
      (previous, stacked, joined) = (nil, 0, 0)
    }
  }

  private mutating func copy(_ scalar: Unicode.Scalar) {
    text.unicodeScalars.append(scalar)
    previous = scalar
  }
}
