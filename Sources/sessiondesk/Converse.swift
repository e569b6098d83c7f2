import Accounts
import DeskCommands
import LineEditing
import TerminalText

/// Takes turns until the agent leaves, the lines end, or a signal ends the program.
///
/// A conversation goes on after a failure; lines that nobody types stop at the first one, with its exit code.
func converse(
  with editor: any LineEditor, at desk: inout Desk, on terminal: Terminal, isConversation: Bool = false
) -> ReplyStatus {
  while !desk.isLeaving {
    let status: ReplyStatus
    switch editor.nextLine(prompt: desk.prompt.printable(for: terminal.screen).text) {
    case .line(let line): status = takeTurn(line, with: editor, at: &desk, on: terminal)
    case .pasted(let lines): status = takeTurns(pasted: lines, with: editor, at: &desk, on: terminal)
    case .interrupted: status = isConversation ? .answered : .interrupted
    case .tooLong(let limit): status = terminal.show(tooLong(limit, for: terminal.errorScreen))
    case .endOfInput: return .answered
    case .terminated(let signal): exit(afterSignal: signal)
    }
    let mustEnd = Interrupts.endingSignal != nil
    if mustEnd || (!isConversation && status != .answered) { return status }
  }
  return .answered
}

/// Remembers the line, and shows the reply to it.
func takeTurn(
  _ line: String, with editor: any LineEditor, at desk: inout Desk, on terminal: Terminal
) -> ReplyStatus {
  editor.remember(line, inFile: desk.history.keeps(line))
  guard let reply = turn(line: line, at: &desk, for: terminal.screen) else { return .answered }
  return terminal.show(reply)
}

private func tooLong(_ limit: Int, for screen: Screen) -> Reply {
  let sentence = "A line was longer than \(limit) bytes, and was not run. Break it into shorter ones."
  return Reply(remark: render([.paragraph("\(sentence)")], for: screen), status: .malformedInput)
}

/// What a conversation begins with.
func greeting(at desk: Desk) -> Document {
  let source =
    desk.setting.sourceName.map { "Reading \($0), and never writing to it." }
    ?? "No customer database is set; guides work."
  return [.paragraph("SessionDesk. \(source) Type help for the commands, quit to leave.")]
}
