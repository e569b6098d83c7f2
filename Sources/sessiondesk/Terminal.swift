import DeskCommands
import Foundation
import Glibc
import LineEditing
import TerminalText

/// The program's streams: the only place that writes to standard output and standard error.
final class Terminal {
  /// Standard input, when it is no conversation: one reader, since it reads ahead.
  let input = PlainEditor()
  /// The editor of the lines that are typed: one, since readline has one set of globals.
  private(set) lazy var editor = makeEditor()
  private var wasInterrupted = false
  private var hasLostOutput = false
  private var laterRemark = Printable()
  private var progressLine = ProgressLine()
  private var askingLine = AskingLine()
  /// What shows answers that are taller than the screen; nil for lines that nobody types.
  private var pager: Pager?
  /// Whether screens are read aloud: lists and whole lines, nothing that is drawn over.
  private var isAccessible: Bool
  private let environment = ProcessInfo.processInfo.environment

  init() {
    isAccessible = environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
  }

  /// Takes what the words of the command line say of screens.
  func adopt(_ arguments: ProgramArguments) {
    isAccessible = isAccessible || arguments.isAccessible
    let mayPage = arguments.hasPager && arguments.lines.isEmpty
    pager = mayPage ? Pager(environment, isAccessible: isAccessible) : nil
  }

  /// What standard output can show; asked anew for each answer, for windows change.
  var screen: Screen { screen(of: STDOUT_FILENO) }

  /// What standard error can show.
  var errorScreen: Screen { screen(of: STDERR_FILENO) }

  /// Whether somebody types and reads.
  var isConversation: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether the bell is in the way.
  var isQuiet: Bool { isAccessible || isDumb(environment) }

  private func screen(of descriptor: Int32) -> Screen {
    guard let size = size(of: descriptor) else { return Screen(isList: isAccessible) }
    let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false || isDumb(environment)
    return Screen(
      width: size.columns, hasColor: !isPlain, isList: isAccessible, isASCII: isDumb(environment))
  }

  /// The columns and rows of a terminal, 80 and 24 where it does not tell; nil for what is none.
  private func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    return (
      isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80, isKnown && size.ws_row > 0 ? Int(size.ws_row) : 24
    )
  }

  /// Writes to standard output; what cannot be written there ends the command, and makes it fail.
  func write(_ printable: Printable) {
    if !write(printable, to: STDOUT_FILENO) { hasLostOutput = true }
  }

  /// Writes to standard error.
  func remark(_ printable: Printable) { _ = write(printable, to: STDERR_FILENO) }

  /// Writes to standard error before the next reply: it must not stand within a line that is being typed.
  func remarkLater(_ printable: Printable) { laterRemark += printable }

  /// Shows a reply, and gives its exit code.
  func show(_ reply: Reply) -> ReplyStatus {
    if let end = progressLine.end(on: errorScreen) { remark(end) }
    endAsking()
    remark(laterRemark)
    laterRemark = Printable()
    if !page(reply.answer) { write(reply.answer) }
    remark(reply.remark)
    return hasLostOutput ? .cannotCreate : reply.status
  }

  /// Shows an answer in the pager when there is one and the answer leaves no line for a prompt below it.
  private func page(_ answer: Printable) -> Bool {
    guard let pager, isConversation, let size = size(of: STDOUT_FILENO) else { return false }
    return answer.height(in: size.columns) >= size.rows && pager.show(answer)
  }

  /// Says on standard error that the database has been asked for so long.
  func showAsking(for elapsed: Duration) {
    if let text = askingLine.text(after: elapsed, screen: errorScreen) { remark(text) }
  }

  private func endAsking() {
    if let end = askingLine.end() { remark(end) }
  }

  /// Shows how far a long command is, on standard error.
  func progress(_ progress: WorkProgress) {
    let text = progressLine.text(for: progress, screen: errorScreen, now: Date())
    if let text { remark(text) }
  }

  /// The next line of standard input; nil at its end, or after Ctrl-C.
  func nextLine() -> String? {
    switch input.nextLine(prompt: "") {
    case .line(let line): return line
    case .tooLong(let limit):
      remark(
        Printable(
          visible: "A line was longer than \(limit) bytes; it is answered as an empty one.\n",
          keepsLines: true))
      return ""
    case .endOfInput, .terminated, .pasted: return nil
    case .interrupted:
      wasInterrupted = true
      return nil
    }
  }

  private func makeEditor() -> ReadlineEditor {
    let editor = ReadlineEditor(historyFile: Settings.stateFile("history"))
    if isQuiet { editor.silence() }
    return editor
  }

  /// Asks the agent; nil when the question is given up with Ctrl-C or Ctrl-D, or the program must end.
  func answer(to question: Question) -> String? {
    endAsking()
    write(render(question.document, for: screen))
    let prompt = Printable(visible: question.prompt).text
    if case .line(let line) = editor.answer(prompt: prompt) { return line }
    return nil
  }

  /// Whether Ctrl-C came since this was last asked, or nobody can read the answer any more.
  func isInterrupted() -> Bool {
    defer { wasInterrupted = false }
    return Interrupts.take() || wasInterrupted || hasLostOutput
  }

  /// Writes all of it, and says whether that was possible.
  private func write(_ printable: Printable, to descriptor: Int32) -> Bool {
    var bytes = Array(printable.text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EAGAIN {
        var full = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&full, 1, -1)
      } else if count < 0 && errno != EINTR {
        return false
      }
      bytes = bytes.dropFirst(max(count, 0))
    }
    return true
  }
}

/// Ends the program with an exit code.
func exit(with status: ReplyStatus) -> Never { Glibc.exit(status.rawValue) }

/// Ends the program as the signal would have, which shells tell by 128 and its number.
func exit(afterSignal signal: Int32) -> Never { Glibc.exit(128 + signal) }

/// Whether the terminal obeys no escape sequences.
func isDumb(_ environment: [String: String]) -> Bool { ["", "dumb"].contains(environment["TERM"] ?? "") }
