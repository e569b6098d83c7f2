/// The document as text for a screen: the one way from an answer to a terminal.
///
/// A blank line stands between blocks, no line ends with blanks, and the text ends with a newline. On a
/// screen with a width no line is wider, but for lines that were laid out already. Without a width programs
/// may read along, so moments and the like are told exactly.
package func render(_ document: Document, for screen: Screen) -> Printable {
  let document = screen.width == nil ? document.exact : document
  return Printable(apart(document.blocks.map { $0.lines(for: screen) }), hasColor: screen.hasColor)
}

/// The lines of blocks with a blank line between those that have any.
func apart(_ blocks: [[VisibleLine]]) -> [VisibleLine] {
  Array(blocks.filter { !$0.isEmpty }.joined(separator: [VisibleLine()]))
}

extension Block {
  /// The block laid out for people.
  func lines(for screen: Screen) -> [VisibleLine] {
    switch self {
    case .heading(let line): VisibleLine(line).styled(.strong).wrapped(to: screen.columns)
    case .paragraph(let line): VisibleLine(line).wrapped(to: screen.columns)
    case .fields(let fields): render(fields, for: screen)
    case .list(let items): items.flatMap { remark("- ", .plain, $0, for: screen) }
    case .steps(let steps): render(steps, for: screen)
    case .table(let table): render(table, for: screen)
    case .chart(let chart): render(chart, for: screen)
    case .note(let line): remark("Note: ", .label, line, for: screen)
    case .warning(let line): remark("Warning: ", .caution, line, for: screen)
    case .verbatim(let lines): lines.map { VisibleLine($0) }
    }
  }
}

/// A line after a word that says what it is.
private func remark(_ word: String, _ style: Style, _ line: Line, for screen: Screen) -> [VisibleLine] {
  VisibleLine(line).hanging(after: VisibleLine(word, style), in: screen.columns)
}
