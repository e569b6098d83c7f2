import ArgumentParser
import TerminalText

/// How an answer is laid out.
package enum OutputFormat: String, CaseIterable, Codable, Sendable, ExpressibleByArgument {
  /// For people: tables fitted to the screen.
  case table
  /// For people: each row a list of labelled values.
  case list
  /// For `cut` and `awk`: nothing wrapped, a tab between cells.
  case plain
  /// For spreadsheets: the answer's table.
  case csv
  /// For programs: all of the answer, by documented keys.
  case json
  /// For notes and tickets.
  case markdown

  /// Whether people read it, who want ages and a footer, and not moments.
  var isForPeople: Bool { self == .table || self == .list }

  /// The names of all, as a sentence lists them.
  package static let choices = allCases.map(\.rawValue).joined(separator: ", ")
}

/// An answer in a format, or as the screen suits it; with a footer where people read it.
func layOut(
  _ answer: any Answer, with footer: Block?, as format: OutputFormat?, for screen: Screen
) throws -> Printable {
  if answer is SilentAnswer { return Printable() }
  switch format {
  case .json: return try json(answer)
  case .plain: return renderPlain(answer.document)
  case .csv: return renderCSV(answer.document)
  case .markdown: return renderMarkdown(answer.document)
  case .table, .list, nil:
    let screen = Screen(
      width: screen.width, hasColor: screen.hasColor, isList: format.map { $0 == .list } ?? screen.isList,
      isASCII: screen.isASCII)
    return render(Document(answer.document.blocks + [footer].compactMap(\.self)), for: screen)
  }
}
