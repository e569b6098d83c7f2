import DeskCommands
import LineEditing
import TerminalText

/// Tab at the prompt: the desk's completer between readline and the terminal.
final class PromptTab: TabAnswerer {
  private let completer: Completer
  private let terminal: Terminal
  private var last: Completion?

  init(_ completer: Completer, on terminal: Terminal) {
    self.completer = completer
    self.terminal = terminal
  }

  func prepare() { completer.prepare() }

  func answer(to line: String, at cursor: Int) -> TabAnswer? {
    last = completer.completion(of: line, at: cursor)
    return last.map {
      TabAnswer(replacement: $0.replacement, isFinished: $0.isFinished, ways: $0.replacements)
    }
  }

  func list(rows: Int, columns: Int) -> String {
    var screen = terminal.screen
    screen.width = columns
    return last.map { offersText(of: $0, rows: rows, for: screen).text } ?? ""
  }
}
