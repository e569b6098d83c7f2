extension VisibleLine {
  /// Writes the line without the blanks at its end, in colours if there may be any.
  func write(to text: inout String, hasColor: Bool) {
    for span in withoutTrailingBlanks where !span.text.isEmpty {
      if hasColor, let code = span.style.code {
        text.append("\u{1B}[\(code)m\(span.text)\u{1B}[0m")
      } else {
        text.append(span.text)
      }
    }
  }

  private var withoutTrailingBlanks: [Span] {
    var spans = spans
    while let last = spans.last, last.text.utf8.last ?? 0x20 == 0x20 {
      spans.removeLast()
      guard let end = last.text.utf8.lastIndex(where: { $0 != 0x20 }) else { continue }
      spans.append(Span(String(Substring(last.text.utf8[...end])), last.style))
    }
    return spans
  }
}

extension Style {
  /// The attribute or colour of the terminal; colours are of its own sixteen, which suit its background.
  fileprivate var code: Int? {
    switch self {
    case .plain: nil
    case .strong: 1
    case .quiet: 2
    case .good: 32
    case .caution: 33
    case .label: 36
    }
  }
}
