import CReadline
import Glibc

/// Lines typed at a terminal, edited with GNU readline.
///
/// The user's inputrc counts, with `$if sessiondesk`. Make one editor only: readline has one set of globals.
package final class ReadlineEditor: LineEditor {
  private var history: LineHistory
  /// Who answers Tab; it must not wait for anything.
  package var tab: (any TabAnswerer)?

  /// Makes the editor, and reads the history file, if there is to be one.
  package init(historyFile: String?) {
    creadline_prepare()
    history = LineHistory(file: historyFile)
    let context = Unmanaged.passUnretained(self).toOpaque()
    creadline_set_completer(completeLine, listOffers, context)
    creadline_in_first_pause({ editor($0)?.tab?.prepare() }, context)
  }

  deinit {
    creadline_set_completer({ _, _, _, _ in nil }, { _, _, _ in nil }, nil)
    creadline_in_first_pause({ _ in }, nil)
  }

  /// Whether lines can be written to the history file.
  package var hasHistoryFile: Bool { history.hasFile }

  /// Asks for one line, or a pasted block of them.
  package func nextLine(prompt: String) -> LineInput {
    var signal: Int32 = 0
    guard let typed = creadline_read_line(prompt, &signal) else { return ended(by: signal) }
    defer { free(typed) }
    let lines = String(cString: typed).split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    return lines.count > 1 ? .pasted(lines) : .line(lines.first ?? "")
  }

  package func remember(_ line: String, inFile: Bool) { history.remember(line, inFile: inFile) }

  /// Never rings the bell, whatever the user's inputrc says: for screen readers and dumb terminals.
  package func silence() { creadline_silence() }

  /// Asks for one line that is no command: no history, no completion; what is pasted is one answer.
  ///
  /// A signal that ends the program is noted, so that whoever asks can end first.
  package func answer(prompt: String) -> LineInput {
    let kept = tab
    tab = nil
    defer { tab = kept }
    var signal: Int32 = 0
    guard let typed = creadline_read_line(prompt, &signal) else {
      let input = ended(by: signal)
      if case .terminated(let signal) = input { raise(signal) }
      return input
    }
    defer { free(typed) }
    return .line(String(cString: typed))
  }

  private func ended(by signal: Int32) -> LineInput {
    switch signal {
    case 0: .endOfInput
    case SIGINT: .interrupted
    default: .terminated(signal: signal)
    }
  }
}

extension ReadlineEditor {
  fileprivate func completed(_ line: String, _ cursor: Int) -> TabAnswer? {
    tab?.answer(to: line, at: cursor)
  }

  fileprivate func list(rows: Int, columns: Int) -> String { tab?.list(rows: rows, columns: columns) ?? "" }
}

private func editor(_ context: UnsafeMutableRawPointer?) -> ReadlineEditor? {
  context.map { Unmanaged<ReadlineEditor>.fromOpaque($0).takeUnretainedValue() }
}

private func completeLine(
  _ context: UnsafeMutableRawPointer?, _ line: UnsafePointer<CChar>, _ cursor: Int32,
  _ isFinished: UnsafeMutablePointer<Bool>
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  guard let answer = editor(context)?.completed(String(cString: line), Int(cursor)) else { return nil }
  isFinished.pointee = answer.isFinished
  let texts = [answer.replacement] + (answer.ways.count > 1 ? answer.ways : [])
  let size = MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
  let list = calloc(texts.count + 1, size)?
    .bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: texts.count + 1)
  for (index, text) in texts.enumerated() { list?[index] = strdup(text) }
  return list
}

private func listOffers(
  _ context: UnsafeMutableRawPointer?, _ rows: Int32, _ columns: Int32
) -> UnsafeMutablePointer<CChar>? {
  editor(context).flatMap { strdup($0.list(rows: Int(rows), columns: Int(columns))) }
}
