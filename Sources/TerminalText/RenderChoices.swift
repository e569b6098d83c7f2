/// Names to choose from, and what each is, for a screen of so many rows: never taller, never wider.
///
/// Each stands on a line with what it is, where that fits; else the names alone stand side by side. What is
/// too long is cut, but not in lists, which are read aloud. `count` is
/// how many there are in all, of which `choices` may be the first.
package func render(_ choices: [Field], of count: Int, rows: Int, for screen: Screen) -> Printable {
  let room = max(rows - 3, 3)
  let lines: [VisibleLine]
  let shown: Int
  if choices.contains(where: { !$0.value.rawText.isEmpty }) && count <= room || screen.isList {
    shown = min(choices.count, room)
    lines = described(Array(choices.prefix(shown)), for: screen)
  } else {
    let grid = Grid(choices.map { VisibleLine($0.label, .strong) }, columns: screen.columns)
    lines = Array(grid.lines.prefix(room))
    shown = min(choices.count, lines.count * grid.perLine)
  }
  let more = count > shown ? [VisibleLine("… and \(count - shown) more; type another letter.", .quiet)] : []
  let columns = screen.isList ? nil : screen.columns
  return Printable((lines + more).map { $0.cut(to: columns) }, hasColor: screen.hasColor)
}

private func described(_ choices: [Field], for screen: Screen) -> [VisibleLine] {
  let names = choices.map { VisibleLine($0.label, .strong) }
  let widest = min(names.map(\.width).max() ?? 0, (screen.columns ?? 80) / 2)
  return zip(names, choices).map { name, choice in
    if choice.value.rawText.isEmpty { return name }
    let parted = screen.isList ? name + VisibleLine(": ") : name.padded(to: widest, .left) + VisibleLine("  ")
    return parted + VisibleLine(choice.value)
  }
}

/// Names side by side, in the order of reading.
private struct Grid {
  let perLine: Int
  let lines: [VisibleLine]

  init(_ names: [VisibleLine], columns: Int?) {
    let width = (names.map(\.width).max() ?? 0) + 2
    let perLine = max(1, ((columns ?? 80) + 2) / width)
    self.perLine = perLine
    lines = stride(from: 0, to: names.count, by: perLine).map { start in
      let row = names[start..<min(start + perLine, names.count)]
      return row.dropLast().reduce(VisibleLine()) { $0 + $1.padded(to: width, .left) }
        + (row.last ?? VisibleLine())
    }
  }
}

extension VisibleLine {
  /// The line, with dots for what is beyond so many columns.
  fileprivate func cut(to columns: Int?) -> VisibleLine {
    guard let columns, width > columns else { return self }
    let all = glyphs
    var (kept, used) = (0, 0)
    while kept < all.count, used + all[kept].width < columns {
      used += all[kept].width
      kept += 1
    }
    return part(all[..<kept]) + VisibleLine("…")
  }
}
