import Foundation
import Glibc
import LineEditing
import TerminalText

/// The program that shows long answers a screen at a time.
///
/// It runs in this program's process group, so that it may read the terminal.
struct Pager {
  private let command: String

  /// The pager that the environment names, or `less`; nil when it wants none, or where paging would only be
  /// in the way: on a dumb terminal and for screen readers.
  init?(_ environment: [String: String], isAccessible: Bool) {
    command = environment["SESSIONDESK_PAGER"] ?? environment["PAGER"] ?? "less"
    if command.allSatisfy(\.isWhitespace) || command == "cat" { return nil }
    if isAccessible || isDumb(environment) { return nil }
  }

  /// Shows a text, and returns when the agent leaves the pager; false when it could not be run.
  ///
  /// Leaving early is no error, and a Ctrl-C meanwhile is the pager's. Ctrl-Z does nothing, since a secure
  /// `less` would go on reading the keys that are then typed to the shell.
  func show(_ printable: Printable) -> Bool {
    let handlers = [SIGPIPE, SIGTSTP].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in handlers { signal(number, handler) } }
    var settings = termios()
    let isKnown = tcgetattr(STDIN_FILENO, &settings) == 0
    defer {
      if isKnown { tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) }
      _ = Interrupts.take()
    }
    guard let (process, input) = start() else { return false }
    feed(Array(printable.text.utf8), to: input)
    close(input)
    let status = wait(for: process)
    let isMissing = status & 0x7F == 0 && [126, 127].contains(status >> 8 & 0xFF)
    return !isMissing
  }

  /// Starts it with a pipe to write to, which closes when it starts another program.
  private func start() -> (process: pid_t, input: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    if let process = spawn(reading: ends[0]) { return (process, ends[1]) }
    close(ends[1])
    return nil
  }

  /// Starts the shell on the command, with every signal but Ctrl-Z's as a program expects it at its start.
  private func spawn(reading input: Int32) -> pid_t? {
    let line = ["/bin/sh", "-c", isProgram ? "exec \(command)" : command]
    var (unblocked, restored) = (sigset_t(), sigset_t())
    sigemptyset(&unblocked)
    sigfillset(&restored)
    sigdelset(&restored, SIGTSTP)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setsigmask(&attributes, &unblocked)
    posix_spawnattr_setsigdefault(&attributes, &restored)
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    let words = line.map { strdup($0) }
    let settings = Self.environment.map { strdup("\($0)=\($1)") }
    defer {
      for text in words + settings { free(text) }
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&attributes)
    }
    var process = pid_t()
    let failure = posix_spawn(&process, line[0], &files, &attributes, words + [nil], settings + [nil])
    return failure == 0 ? process : nil
  }

  /// Whether the command is one program and its options, which can take the shell's place and so its signals.
  private var isProgram: Bool {
    command.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " /-_.+:".contains($0)) }
  }

  /// Ours, but that `less` runs no other program and keeps no history of what was searched for.
  private static var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment
    environment["LESS"] = environment["LESS"] ?? "FRX"
    environment["LESSSECURE"] = "1"
    environment["LESSHISTFILE"] = "-"
    environment["LESSOPEN"] = nil
    environment["LESSCLOSE"] = nil
    return environment
  }

  /// Writes until the pager has read all, or reads no more.
  private func feed(_ bytes: [UInt8], to input: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty, Interrupts.endingSignal == nil {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return }
      rest = rest.dropFirst(max(count, 0))
    }
  }

  /// Waits for its end, and ends it when a signal ends this program.
  private func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { break }
      if Interrupts.endingSignal != nil { kill(process, SIGTERM) }
    }
    return status
  }
}
