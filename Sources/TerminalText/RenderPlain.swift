/// The document for `cut` and `awk`: nothing wrapped, no colour, a tab between the cells of a row.
///
/// Only rows of tables and labelled values hold a tab, so `cut -s` takes them and nothing else. A table's
/// first row has its titles.
package func renderPlain(_ document: Document) -> Printable {
  Printable(apart(document.exact.blocks.map(\.plainLines)))
}

extension Block {
  fileprivate var plainLines: [VisibleLine] {
    switch self {
    case .fields(let fields): fields.map { row([Line($0.label), $0.value]) }
    case .chart(let chart): Block.table(chart.table).plainLines
    case .table(let table): ([table.allColumns.map { Line($0.title) }] + table.allRows).map(row)
    default: lines(for: Screen())
    }
  }
}

/// Cells with a tab between them; none can hold one, since it would be visible as a mark.
private func row(_ cells: [Line]) -> VisibleLine {
  var line = VisibleLine()
  for (index, cell) in cells.enumerated() {
    if index > 0 { line += .tab }
    line += VisibleLine(cell)
  }
  return line
}
