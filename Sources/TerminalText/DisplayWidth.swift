// Columns are counted here because the table libraries for Swift count characters, which sets Japanese askew.

/// How many columns of a terminal a line of text takes.
///
/// Terminals disagree on emoji: here a sequence that is drawn as one picture takes two columns.
package func displayWidth(of text: String) -> Int {
  if text.isPlainASCII { return text.utf8.count }
  if text.isCommon { return text.unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
  return text.reduce(0) { $0 + $1.displayWidth }
}

extension Character {
  /// How many columns the character takes with all that is joined to it.
  var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return first.displayWidth }
    if first.properties.isEmoji && scalars.contains(where: \.makesPicture) { return 2 }
    return scalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// Whether it makes the emoji before it, and all that is joined to it, one picture.
  fileprivate var makesPicture: Bool {
    value == 0xFE0F || value == 0x200D || properties.isEmojiModifier
  }

  /// How many columns the character takes when it stands alone.
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value >= 0x20 ? 1 : 0 }
    if isWide { return isStackedOnly ? 0 : 2 }
    return isStackedOnly || isHidden || isHangulTail ? 0 : 1
  }

  private var isStackedOnly: Bool { isStacked && !properties.isEmojiModifier }

  /// Whether it is the vowel or end of a Korean syllable whose first letter has the columns.
  private var isHangulTail: Bool {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true
    default: false
    }
  }

  /// Whether the character is wide by Unicode's East Asian Width, or an emoji.
  ///
  /// Blocks are taken whole. Regional indicators count one each, so that two of them, a flag, are two.
  var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF: true
    case 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF: true
    case 0x1F200...0x1F265, 0x20000...0x3FFFD: true
    case 0x1F1E6...0x1F1FF: false
    default: value >= 0x231A && properties.isEmojiPresentation
    }
  }
}
