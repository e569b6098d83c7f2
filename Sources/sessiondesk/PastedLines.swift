import DeskCommands
import LineEditing
import TerminalText

/// Runs the lines of a pasted block in order, as if each had been typed, until one fails, leaves the console or
/// is given up with Ctrl-C; says how many there are, and how many were left out.
func takeTurns(
  pasted lines: [String], with editor: any LineEditor, at desk: inout Desk, on terminal: Terminal
) -> ReplyStatus {
  terminal.say("Pasted \(lines.count) lines; they run in order.")
  for (index, line) in lines.enumerated() {
    terminal.write(desk.prompt.printable(for: terminal.screen) + Printable(visible: line))
    terminal.write(Printable(visible: "\n", keepsLines: true))
    let status = takeTurn(line, with: editor, at: &desk, on: terminal)
    let mustStop = status != .answered || desk.isLeaving || Interrupts.take()
    guard mustStop else { continue }
    if index + 1 < lines.count { terminal.say(leftOut(lines.count - index - 1, after: index + 1)) }
    return status
  }
  return .answered
}

private func leftOut(_ count: Int, after number: Int) -> String {
  count == 1
    ? "Stopped after pasted line \(number). The line behind it was left out; nothing of it ran."
    : "Stopped after pasted line \(number). The \(count) lines behind it were left out; nothing of them ran."
}

extension Terminal {
  fileprivate func say(_ sentence: String) {
    remark(render([.paragraph("\(sentence)")], for: errorScreen))
  }
}
