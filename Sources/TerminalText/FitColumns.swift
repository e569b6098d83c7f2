/// The widths of columns, two blanks apart, that fit into so many columns of a screen; nil when none do.
///
/// Only free text gives way, the widest first, and never below its least width or its title.
func fit(
  _ header: [VisibleLine], _ rows: [[VisibleLine]], of columns: [Column], in available: Int?
) -> [Int]? {
  let natural = naturalWidths(header, rows)
  guard let available else { return natural }
  let room = available - 2 * (columns.count - 1)
  let least = columns.indices.map { index in
    columns[index].isFreeText
      ? min(natural[index], max(header[index].width, columns[index].minWidth)) : natural[index]
  }
  var widths = zip(natural, least).map { max($1, min($0, available)) }
  while widths.reduce(0, +) > room {
    let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
    guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
    widths[widest] -= 1
  }
  return widths
}

/// The widths of columns that are as wide as their widest cells.
private func naturalWidths(_ header: [VisibleLine], _ rows: [[VisibleLine]]) -> [Int] {
  rows.reduce(into: header.map(\.width)) { widths, row in
    for index in row.indices { widths[index] = max(widths[index], row[index].width) }
  }
}
