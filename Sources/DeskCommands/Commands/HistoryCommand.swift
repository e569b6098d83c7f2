package import ArgumentParser
import TerminalText

/// `history [on|off]`: whether typed lines are kept.
package struct HistoryCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Tell whether typed lines are kept, and stop or start it.",
    discussion: """
      A line that names a customer or begins with a space is never kept. Up and
      Ctrl-R find the lines of this console either way.

      Examples:
        history
        history off
        history on
      """)

  /// What the agent wants.
  package enum Wish: String, CaseIterable, ExpressibleByArgument, Sendable {
    case on, off
  }

  @Argument(help: "Whether lines are kept from now on, until the console is left.")
  package var wish: Wish?
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    if let wish { desk.history.isOn = wish == .on }
    return HistoryAnswer(isKept: desk.history.file != nil && desk.history.isOn, file: desk.history.file)
  }
}

struct HistoryAnswer: Answer {
  var isKept: Bool
  @OrNull var file: String?

  var document: Document { [.paragraph("\(sentence)")] }

  private var sentence: String {
    guard let file else {
      return "No line is kept: there is no prompt here, or no file can be written for it."
    }
    return isKept
      ? "Typed lines are kept in \(file), but none that names a customer or begins with a space. Stop with: history off."
      : "No line is kept from here on; \(file) stays as it is. Start again with: history on."
  }
}
