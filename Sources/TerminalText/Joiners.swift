// Invisible characters that writing cannot do without, and the places where it needs them.

extension Unicode.Scalar {
  /// Whether it is one of the two characters that join letters or keep them apart.
  var isJoiner: Bool { self == "\u{200C}" || self == "\u{200D}" }

  /// Whether an invisible character does its proper work between its neighbours.
  ///
  /// Anywhere else it only hides, or makes two names differ that look the same.
  func isNeeded(after previous: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    guard let previous else { return false }
    return switch value {
    case 0x200C: previous.takesJoiners && next?.takesJoiners == true
    case 0x200D: previous.joins(next)
    case 0xFE0E, 0xFE0F: previous.properties.isEmoji
    case 0xFE00...0xFE02, 0xE0100...0xE01EF: previous.properties.isIdeographic
    default: false
    }
  }

  /// Whether a zero width joiner after this character shapes what is seen.
  private func joins(_ next: Unicode.Scalar?) -> Bool {
    if properties.canonicalCombiningClass == .virama { return true }
    guard let next else { return false }
    return isPictureOrItsVariant && next.isPicture || takesJoiners && next.takesJoiners
  }

  private var isPicture: Bool { value > 0x7F && properties.isEmoji }

  private var isPictureOrItsVariant: Bool { value == 0xFE0F || isPicture }

  /// Whether the character is of a script whose letters change with their neighbours.
  private var takesJoiners: Bool {
    switch value {
    case 0x0600...0x08FF, 0xFB50...0xFDCF, 0xFE70...0xFEFC: isLetterOrMark  // Arabic and its kin
    case 0x0900...0x0DFF, 0x1000...0x109F, 0x1780...0x18AF: isLetterOrMark  // India to Mongolia
    default: false
    }
  }

  private var isLetterOrMark: Bool {
    switch properties.generalCategory {
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}
