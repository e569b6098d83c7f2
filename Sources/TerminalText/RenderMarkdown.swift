/// The document as Markdown, with tables as GitHub writes them.
///
/// Every sign in a text that Markdown could take for its own is escaped, so no text becomes a link, an image
/// or a heading; only what `render` makes strong is a heading, a label or a number.
package func renderMarkdown(_ document: Document) -> Printable {
  var isTop = true
  return Printable(
    apart(
      document.exact.blocks.map { block in
        defer { if case .heading = block { isTop = false } }
        return block.markdown(isTop: isTop).map { VisibleLine($0) }
      }))
}

extension Block {
  fileprivate func markdown(isTop: Bool) -> [String] {
    switch self {
    case .heading(let line): ["\(isTop ? "#" : "##") \(escapedStart(line))"]
    case .paragraph(let line): [escapedStart(line)]
    case .fields(let fields): fields.map { "- **\(escaped(Line($0.label))):** \(escaped($0.value))" }
    case .list(let items): items.map { "- \(escapedStart($0))" }
    case .steps(let steps): steps.enumerated().flatMap { $1.markdown(number: $0 + 1) }
    case .table(let table): table.markdown
    case .chart(let chart): chart.table.markdown
    case .note(let line): ["> **Note:** \(escaped(line))"]
    case .warning(let line): ["> **Warning:** \(escaped(line))"]
    case .verbatim(let lines): fenced(lines)
    }
  }
}

extension Step {
  fileprivate func markdown(number: Int) -> [String] {
    let number = "\(number). "
    let details =
      (keys.isEmpty ? [] : ["Keys: \(escaped(Line(keys.map(word).joined(separator: " "))))"])
      + [("See", expect), ("If not", ifNot)].compactMap { word, line in line.map { "\(word): \(escaped($0))" }
      }
    let margin = String(repeating: " ", count: number.count)
    return [number + escapedStart(say)] + details.map { "\(margin)- \($0)" }
  }
}

extension Table {
  fileprivate var markdown: [String] {
    let titles = allColumns.map { escaped(Line($0.title)) }
    let rules = allColumns.map { $0.alignment == .right ? "---:" : "---" }
    let cells = allRows.map { $0.map(escaped) }
    return titles.isEmpty ? [] : ([titles, rules] + cells).map { "| \($0.joined(separator: " | ")) |" }
  }
}

/// Lines as they are, between fences that are longer than any in them.
private func fenced(_ lines: [String]) -> [String] {
  let runs = lines.map { $0.split { $0 != "`" }.map(\.count).max() ?? 0 }
  let fence = String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
  return [fence] + lines + [fence]
}

/// A text with a backslash before each sign that means something within a line.
///
/// Signs are code points here and not characters: an accent on a `|` makes it no other sign to Markdown.
private func escaped(_ line: Line) -> String {
  let scalars = Array(visible(line.rawText).unicodeScalars)
  var text = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    if signs.contains(scalar) || beginsLink(at: index, of: scalars) { text.append("\\") }
    text.append(scalar)
  }
  return String(text)
}

private let signs = Set("\\`*_[]<>|~&@$!#".unicodeScalars)

/// Whether it is the `:` of `https://`, or the dot of `www.`.
private func beginsLink(at index: Int, of scalars: [Unicode.Scalar]) -> Bool {
  switch scalars[index] {
  case ":": index + 1 < scalars.count && scalars[index + 1] == "/"
  case ".": String(String.UnicodeScalarView(scalars[..<index].suffix(3))).lowercased() == "www"
  default: false
  }
}

/// The same for a text that begins a line, where more signs mean something, such as `#` or `1.`.
private func escapedStart(_ line: Line) -> String {
  let text = escaped(line).unicodeScalars.drop { $0 == " " }
  let digits = text.prefix { ("0"..."9").contains($0) }
  let rest = text[digits.endIndex...]
  let begins: Set<Unicode.Scalar> = digits.isEmpty ? ["+", "-", "=", ":"] : [".", ")"]
  guard let first = rest.first, begins.contains(first) else { return String(text) }
  return String(digits) + "\\" + String(rest)
}
