import CReadline
import Glibc
import Synchronization

/// Lines typed at a terminal, edited with GNU readline.
///
/// The user's inputrc counts, with `$if sessiondesk`. Make one editor only: readline has one set of globals.
package final class ReadlineEditor: LineEditor {
  private var history: LineHistory
  private var pasted: ArraySlice<String> = []

  /// Makes the editor, and reads the history file, if there is to be one.
  ///
  /// `completions` gets the line and the cursor, in UTF-8 bytes, and gives whole words that may replace the
  /// one before the cursor, unquoted. It must not wait for anything. Lines that are `isPrivate` can be
  /// recalled until the program ends, and are never written.
  package init(
    historyFile: String?, completions: @escaping @Sendable (_ line: String, _ cursor: Int) -> [String],
    isPrivate: @escaping (String) -> Bool
  ) {
    creadline_prepare()
    completer.withLock { $0 = completions }
    creadline_set_completer(completionWords)
    history = LineHistory(file: historyFile, isPrivate: isPrivate)
  }

  /// Asks for one line; the lines of a pasted block come one by one, without a question.
  ///
  /// A Ctrl-C that nobody took gives up what is left of the block.
  package func nextLine(prompt: String) -> LineInput {
    if Interrupts.take() { pasted = [] }
    if let line = pasted.popFirst() { return remembered(line) }
    var signal: Int32 = 0
    guard let typed = creadline_read_line(prompt, &signal) else { return ended(by: signal) }
    defer { free(typed) }
    pasted = String(cString: typed).split(whereSeparator: \.isNewline).map(String.init)[...]
    return remembered(pasted.popFirst() ?? "")
  }

  private func remembered(_ line: String) -> LineInput {
    history.remember(line)
    return .line(line)
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
