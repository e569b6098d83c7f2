/// The document as comma-separated values (RFC 4180): its first table, or all that it says in two columns.
///
/// A document with steps is told in two columns as well, since a table in it is beside the point.
package func renderCSV(_ document: Document) -> Printable {
  let document = document.exact
  let records = document.mainTable ?? [["Field", "Value"]] + document.blocks.flatMap(\.statements)
  return Printable(records.map(record), end: .record)
}

extension Document {
  /// The titles and the rows of the table that the document is about; nil when it is about something else.
  fileprivate var mainTable: [[Line]]? {
    var tables: [Table] = []
    for block in blocks {
      switch block {
      case .steps: return nil
      case .table(let table): tables.append(table)
      case .chart(let chart): tables.append(chart.table)
      default: continue
      }
    }
    return tables.first.map { [$0.allColumns.map { Line($0.title) }] + $0.allRows }
  }
}

extension Block {
  /// What the block says, each with a word for what it is.
  fileprivate var statements: [[Line]] {
    switch self {
    case .heading(let line): [["Heading", line]]
    case .paragraph(let line): [["Text", line]]
    case .fields(let fields): fields.map { [Line($0.label), $0.value] }
    case .list(let items): items.map { ["Item", $0] }
    case .steps(let steps): steps.enumerated().flatMap { $1.statements(number: $0 + 1) }
    case .table(let table): table.allRows.map { ["Row", Line($0.map(\.rawText).joined(separator: "; "))] }
    case .chart(let chart): Block.table(chart.table).statements
    case .note(let line): [["Note", line]]
    case .warning(let line): [["Warning", line]]
    case .verbatim(let lines): lines.map { ["Text", Line($0)] }
    }
  }
}

extension Step {
  fileprivate func statements(number: Int) -> [[Line]] {
    let pressed: [[Line]] = keys.isEmpty ? [] : [["Keys", Line(keys.map(word).joined(separator: " "))]]
    let seen: [[Line]] = expect.map { [["See", $0]] } ?? []
    let otherwise: [[Line]] = ifNot.map { [["If not", $0]] } ?? []
    return [["Step \(number)", say]] + pressed + seen + otherwise
  }
}

/// One line of the file; a cell alone is quoted when it is empty, since an empty line is no record.
private func record(_ cells: [Line]) -> VisibleLine {
  if cells.count == 1, cells[0].rawText.isEmpty { return VisibleLine("\"\"") }
  return VisibleLine(cells.map { quoted(guarded(visible($0.rawText))) }.joined(separator: ","))
}

/// A text that spreadsheets would take for a formula, with an apostrophe before it; quotes alone do not stop
/// them.
///
/// Tabs, carriage returns and NULs, which do the same harm, are marks by now.
private func guarded(_ text: String) -> String {
  let first = text.unicodeScalars.first { $0 != " " }
  return first.map(formulaSigns.contains) ?? false ? "'" + text : text
}

private let formulaSigns = Set("=+-@＝＋－＠".unicodeScalars)

/// A text between quotes, if it needs them: byte by byte, since a comma stays one under an accent.
private func quoted(_ text: String) -> String {
  let isBare = !text.utf8.contains { $0 == 0x2C || $0 == 0x22 } && text.first != " " && text.last != " "
  let doubled = text.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
  return isBare ? text : "\"\(doubled.joined(separator: "\"\""))\""
}
