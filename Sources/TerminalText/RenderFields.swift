/// Labelled values: in two columns where there is room, else each value after its label.
func render(_ fields: [Field], for screen: Screen) -> [VisibleLine] {
  let labels = fields.map { VisibleLine("\($0.label): ", .label) }
  let widest = labels.map(\.width).max() ?? 0
  let isAligned = !screen.listsTables && widest <= screen.columns.map { $0 / 3 } ?? widest
  return zip(labels, fields).flatMap { label, field in
    isAligned
      ? VisibleLine(field.value).hanging(after: label.padded(to: widest, .left), in: screen.columns)
      : labelled(label, VisibleLine(field.value), in: screen.columns)
  }
}

/// A value right after its label; further lines are indented by two columns.
func labelled(_ label: VisibleLine, _ value: VisibleLine, in columns: Int?) -> [VisibleLine] {
  let line = label + value
  if line.width <= columns ?? line.width { return [line] }
  let lines = line.wrapped(to: columns.map { $0 - 2 })
  return [lines[0]] + lines.dropFirst().map { VisibleLine(blanks: 2) + $0 }
}
