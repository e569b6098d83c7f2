package import ArgumentParser
import TerminalText

/// `manual`: the manual page, for `man`.
package struct ManualCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, which Documentation/sessiondesk.1 is.",
    discussion: """
      Read it with: man -l Documentation/sessiondesk.1

      Examples:
        manual
        manual --json
      """)

  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    ManualAnswer(page: manualPage(of: .program))
  }
}

struct ManualAnswer: Answer {
  var page: String

  var document: Document {
    [.verbatim(page.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))]
  }
}
