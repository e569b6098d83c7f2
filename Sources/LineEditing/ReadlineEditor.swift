import CReadline
import Glibc
import Synchronization

/// Lines typed at a terminal, edited with GNU readline.
///
/// The user's inputrc counts, with `$if sessiondesk`. Make one editor only: readline has one set of globals.
package final class ReadlineEditor: LineEditor {
  private var history: LineHistory

  /// Makes the editor, and reads the history file, if there is to be one.
  ///
  /// `completions` gets the line and the cursor, in UTF-8 bytes, and gives whole words that may replace the
  /// one before the cursor, unquoted. It must not wait for anything.
  package init(
    historyFile: String?, completions: @escaping @Sendable (_ line: String, _ cursor: Int) -> [String]
  ) {
    creadline_prepare()
    completer.withLock { $0 = completions }
    creadline_set_completer(completionWords)
    history = LineHistory(file: historyFile)
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
    let completions = completer.withLock { current in
      defer { current = { _, _ in [] } }
      return current
    }
    defer { completer.withLock { $0 = completions } }
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

/// What Tab asks; global, since readline's callback can carry nothing with it.
private let completer = Mutex<@Sendable (String, Int) -> [String]>({ _, _ in [] })

private func completionWords(
  _ line: UnsafePointer<CChar>, _ cursor: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  let complete = completer.withLock { $0 }
  let words = complete(String(cString: line), Int(cursor))
  let size = MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
  let list = calloc(words.count + 1, size)?
    .bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: words.count + 1)
  for (index, word) in words.enumerated() { list?[index] = strdup(word) }
  return list
}
