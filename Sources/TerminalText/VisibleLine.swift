/// A line whose text is safe to show and whose columns are counted.
///
/// Every way to make one passes `visible`, and only such lines become a `Printable`. So no layout can forget
/// it.
struct VisibleLine: Equatable {
  private(set) var spans: [Span]
  /// The columns that the line takes on a screen.
  private(set) var width: Int

  init(_ line: Line = Line()) {
    spans = line.spans.map { Span(visible($0.text), $0.style) }
    width = spans.reduce(0) { $0 + displayWidth(of: $1.text) }
  }

  init(_ text: String, _ style: Style = .plain) {
    self.init(Line(text, style))
  }

  /// So many spaces.
  init(blanks count: Int) {
    spans = count > 0 ? [Span(String(repeating: " ", count: count))] : []
    width = max(count, 0)
  }

  /// What parts the cells of a plain row; no cell can hold one, since `visible` makes it a mark.
  static let tab: VisibleLine = {
    var line = VisibleLine(blanks: 1)
    line.spans[0].text = "\t"
    return line
  }()

  var isEmpty: Bool { width == 0 }

  /// The characters one by one.
  var glyphs: [Glyph] {
    spans.indices.flatMap { index in
      let text = spans[index].text
      return text.indices.map { Glyph(text[$0], span: index, from: $0, to: text.index(after: $0)) }
    }
  }

  /// The part of the line that these of its characters are.
  func part(_ glyphs: ArraySlice<Glyph>) -> VisibleLine {
    var part = VisibleLine()
    var rest = glyphs
    while let first = rest.first {
      let end = rest.firstIndex { $0.span != first.span } ?? rest.endIndex
      let text = spans[first.span].text[first.start..<rest[end - 1].end]
      part.spans.append(Span(String(text), spans[first.span].style))
      rest = rest[end...]
    }
    part.width = glyphs.reduce(0) { $0 + $1.width }
    return part
  }

  /// The line with its plain parts in another style.
  func styled(_ style: Style) -> VisibleLine {
    var line = self
    for index in spans.indices where spans[index].style == .plain { line.spans[index].style = style }
    return line
  }

  /// The line with blanks on one side, until it takes so many columns.
  func padded(to columns: Int, _ alignment: Column.Alignment) -> VisibleLine {
    let blanks = VisibleLine(blanks: columns - width)
    return alignment == .left ? self + blanks : blanks + self
  }

  static func + (first: VisibleLine, second: VisibleLine) -> VisibleLine {
    var line = first
    line += second
    return line
  }

  static func += (first: inout VisibleLine, second: VisibleLine) {
    for span in second.spans {
      if first.spans.last?.style == span.style {
        first.spans[first.spans.count - 1].text += span.text
      } else {
        first.spans.append(span)
      }
    }
    first.width += second.width
  }
}

/// One character of a visible line, as wrapping needs it: small, since there may be a million.
struct Glyph {
  /// Which of the line's spans it stands in, and where.
  let span: Int
  let start: String.Index
  let end: String.Index
  /// The character without what is joined to it.
  let base: Unicode.Scalar
  let width: Int

  fileprivate init(_ character: Character, span: Int, from start: String.Index, to end: String.Index) {
    self.span = span
    self.start = start
    self.end = end
    base = character.unicodeScalars.first ?? " "
    width = character.displayWidth
  }
}
