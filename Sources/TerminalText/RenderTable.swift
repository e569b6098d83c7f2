/// A table in columns, or as a list where they do not fit or are not wanted.
func render(_ table: Table, for screen: Screen) -> [VisibleLine] {
  let columns = table.allColumns
  let header = columns.map { VisibleLine($0.title.uppercased(), .label) }
  let rows = table.allRows.map { $0.map { VisibleLine($0) } }
  if !screen.listsTables, let widths = fit(header, rows, of: columns, in: screen.columns) {
    return ([header] + rows).flatMap { side(by: $0, widths, columns) }
  }
  let labels = columns.map { VisibleLine("\($0.title): ", .label) }
  return Array(rows.map { list($0, labels, in: screen.columns) }.joined(separator: [VisibleLine()]))
}

/// One row, as many lines high as its highest cell.
private func side(by cells: [VisibleLine], _ widths: [Int], _ columns: [Column]) -> [VisibleLine] {
  let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
  let height = wrapped.map(\.count).max() ?? 0
  return (0..<height).map { lineNumber in
    var line = VisibleLine()
    for (index, cell) in wrapped.enumerated() {
      if index > 0 { line += VisibleLine(blanks: 2) }
      let part = lineNumber < cell.count ? cell[lineNumber] : VisibleLine()
      line += part.padded(to: widths[index], columns[index].alignment)
    }
    return line
  }
}

/// One row as a list: its first value as a heading, then the others after their labels.
private func list(_ cells: [VisibleLine], _ labels: [VisibleLine], in columns: Int?) -> [VisibleLine] {
  guard let name = cells.first, let title = labels.first else { return [] }
  let heading = name.isEmpty ? title : name
  let values = zip(labels, cells).dropFirst().flatMap { labelled($0, $1, in: columns.map { $0 - 2 }) }
  return heading.styled(.strong).wrapped(to: columns) + values.map { VisibleLine(blanks: 2) + $0 }
}
