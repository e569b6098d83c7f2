import DeskCommands
import LineEditing
import TerminalText

/// The program: settings, then one command, some lines, or a conversation.
@main
enum Main {
  static func main() {
    Interrupts.watch()
    let status = run(Array(CommandLine.arguments.dropFirst()))
    if let signal = Interrupts.endingSignal { exit(afterSignal: signal) }
    exit(with: status)
  }

  private static func run(_ words: [String]) -> ReplyStatus {
    let terminal = Terminal()
    do {
      let arguments = try ProgramArguments(words)
      terminal.adopt(arguments)
      var desk = openDesk(try Settings(arguments), arguments, terminal: terminal)
      desk.format = arguments.format
      return answer(arguments, at: &desk, on: terminal)
    } catch {
      return terminal.show(reply(to: error, for: terminal.errorScreen))
    }
  }

  private static func answer(_ arguments: ProgramArguments, at desk: inout Desk, on terminal: Terminal)
    -> ReplyStatus
  {
    if !arguments.words.isEmpty {
      return terminal.show(turn(arguments.words, at: &desk, for: terminal.screen))
    }
    if !arguments.lines.isEmpty {
      return converse(with: ScriptedEditor(arguments.lines.map { .line($0) }), at: &desk, on: terminal)
    }
    if terminal.isConversation { return conversation(at: &desk, on: terminal) }
    return converse(with: terminal.input, at: &desk, on: terminal)
  }

  private static func conversation(at desk: inout Desk, on terminal: Terminal) -> ReplyStatus {
    terminal.write(render(greeting(at: desk), for: terminal.screen))
    if terminal.editor.hasHistoryFile { desk.history.file = Settings.stateFile("history") }
    terminal.editor.tab = PromptTab(desk.completer, on: terminal)
    return converse(with: terminal.editor, at: &desk, on: terminal, isConversation: true)
  }
}
