/// Numbered steps, with a blank line between those that say more than one sentence.
func render(_ steps: [Step], for screen: Screen) -> [VisibleLine] {
  let digits = String(steps.count).count
  let numbered = steps.enumerated().map { index, step in
    let number = VisibleLine("\(step.number ?? index + 1). ", .strong).padded(to: digits + 4, .right)
    return render(step, after: number, for: screen)
  }
  let isDetailed = numbered.contains { $0.hasDetails }
  return Array(numbered.map(\.lines).joined(separator: isDetailed ? [VisibleLine()] : []))
}

/// The lines of one step, and whether there is more to it than what to say.
private func render(
  _ step: Step, after number: VisibleLine, for screen: Screen
) -> (lines: [VisibleLine], hasDetails: Bool) {
  let margin = VisibleLine(blanks: number.width)
  let say = VisibleLine(step.say).styled(.strong).hanging(after: number, in: screen.columns)
  let keys = keyLines(step.keys, in: screen.columns.map { $0 - number.width }, isList: screen.isList)
  let see = step.expect.map { detail("See: ", $0, after: margin, in: screen.columns) } ?? []
  let ifNot = step.ifNot.map { detail("If not: ", $0, after: margin, in: screen.columns) } ?? []
  let details = keys.map { margin + $0 } + see + ifNot
  return (say + details, !details.isEmpty)
}

private func detail(
  _ word: String, _ line: Line, after margin: VisibleLine, in columns: Int?
) -> [VisibleLine] {
  VisibleLine(line).hanging(after: margin + VisibleLine(word, .label), in: columns)
}

/// The keys by fours, which a wide gap keeps apart, or a comma for those who hear the screen.
///
/// All lines have the same number of fours, so that the agent's voice and the customer's thumb keep their
/// beat.
private func keyLines(_ keys: [String], in columns: Int?, isList: Bool) -> [VisibleLine] {
  let gap = isList ? ", " : "   "
  let fours = chunks(of: 4, keys.map(word)).map { $0.joined(separator: " ") }
  let widest = fours.map { displayWidth(of: $0) + gap.count }.max() ?? 1
  let each = columns.map { max(($0 + gap.count) / widest, 1) } ?? max(fours.count, 1)
  return chunks(of: each, fours)
    .flatMap { VisibleLine($0.joined(separator: gap), .strong).wrapped(to: columns) }
}

private func chunks(of count: Int, _ texts: [String]) -> [ArraySlice<String>] {
  stride(from: 0, to: texts.count, by: count).map { texts[$0..<min($0 + count, texts.count)] }
}

/// A key as one says it: "up" and "↑" are both "Up".
func word(for key: String) -> String {
  switch key {
  case "↑": "Up"
  case "↓": "Down"
  case "←": "Left"
  case "→": "Right"
  default: key.prefix(1).uppercased() + key.dropFirst()
  }
}
