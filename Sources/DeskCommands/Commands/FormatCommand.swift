package import ArgumentParser
import TerminalText

/// `format [X]`: how answers are laid out from now on.
package struct FormatCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Choose how answers are laid out, until you leave.",
    discussion: """
      table     fitted to the screen; a list where that is narrow
      list      each row a list of labelled values
      plain     nothing wrapped, a tab between the cells of a row, for cut and awk
      csv       the answer's table for spreadsheets; without one, two columns
      json      all of the answer, by documented keys
      markdown  headings, lists and tables, for notes and tickets

      One answer alone takes --format. In pipes, and in plain, csv, json and
      markdown, times are moments in UTC.

      Examples:
        format list
        format table
        sessions --format csv
      """)

  @Argument(help: "One of \(OutputFormat.choices); without it, tells which is chosen.")
  package var format: OutputFormat?
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    guard let format else { return FormatAnswer(format: desk.format ?? .table) }
    desk.format = format
    return SilentAnswer(aside: "Answers come as \(format.rawValue) from now on.")
  }
}

struct FormatAnswer: Answer {
  var format: OutputFormat

  var document: Document {
    [.paragraph("Answers come as \(format.rawValue, .strong). Choose with: format \(OutputFormat.choices).")]
  }
}
