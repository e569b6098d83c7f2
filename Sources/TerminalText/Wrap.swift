extension VisibleLine {
  /// The line as lines of at most so many columns; as it is when there is no limit.
  ///
  /// Lines end between words, or between any two Chinese or Japanese characters; a longer word is broken.
  func wrapped(to columns: Int?) -> [VisibleLine] {
    guard let columns, width > columns else { return [self] }
    var lines: [VisibleLine] = []
    var rest = glyphs[...]
    while !rest.isEmpty {
      let end = rest.endOfLine(fitting: columns)
      lines.append(part(rest[..<end].withoutTrailingBlanks))
      rest = rest[end...]
    }
    return lines
  }

  /// The text after a prefix, with all its lines but the first as far to the right as the first.
  func hanging(after prefix: VisibleLine, in columns: Int?) -> [VisibleLine] {
    let lines = wrapped(to: columns.map { Swift.max($0 - prefix.width, 2) })
    let margin = VisibleLine(blanks: prefix.width)
    return [prefix + lines[0]] + lines.dropFirst().map { margin + $0 }
  }
}

extension ArraySlice<Glyph> {
  /// Where the first line ends: after its last blank, so that none begins the next line.
  fileprivate func endOfLine(fitting columns: Int) -> Int {
    var used = 0
    var lastBreak: Int?
    for index in indices {
      if index > startIndex && self[index].maySit(after: self[index - 1]) { lastBreak = index }
      used += self[index].width
      if used > columns && !self[index].isBlank && index > startIndex { return lastBreak ?? index }
    }
    return endIndex
  }

  fileprivate var withoutTrailingBlanks: ArraySlice<Glyph> {
    self[..<(lastIndex { !$0.isBlank }.map { $0 + 1 } ?? startIndex)]
  }
}

extension Glyph {
  fileprivate var isBlank: Bool { base == " " || base == "\u{3000}" }

  /// Whether a new line may begin with this character when the line before ends with that one.
  fileprivate func maySit(after previous: Glyph) -> Bool {
    if isBlank { return false }
    if previous.isBlank { return true }
    return (isIdeograph || previous.isIdeograph) && !clingsToTheLeft && !previous.clingsToTheRight
  }

  /// Whether it is of a script that has no blanks between words and is as wide as two letters.
  private var isIdeograph: Bool {
    width == 2 && base.isWide && !base.properties.isEmoji
  }

  private var clingsToTheLeft: Bool {
    switch base.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation, .modifierLetter: true
    default: false
    }
  }

  private var clingsToTheRight: Bool {
    switch base.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }
}
