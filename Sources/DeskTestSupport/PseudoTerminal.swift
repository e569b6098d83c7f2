import Foundation

/// A program in a terminal of its own, which a test types into and reads from.
///
/// The program is the leader of a new session, so that a typed Ctrl-C is a SIGINT. It is killed when the
/// terminal is let go. Wait for the prompt before typing.
package final class PseudoTerminal {
  /// How a program ended.
  package enum End: Equatable, Sendable {
    /// By itself, with a status.
    case exited(Int32)
    /// By a signal.
    case killed(Int32)
  }

  /// The terminal's settings before the program started.
  package let settingsAtStart: TerminalSettings
  /// The program's process.
  package let process: Int32
  private let master: Int32
  private var shown: [UInt8] = []
  private var matched = 0
  private var end: End?

  /// Starts a program, given by its path, with exactly this environment.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    var size = windowSize(columns: columns, rows: rows)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var path = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &path, nil, &size) == 0 else {
      throw PseudoTerminalError.failed("openpty")
    }
    defer { close(slave) }
    // Programs that other tests start meanwhile must not keep this terminal open.
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    self.master = master
    settingsAtStart = TerminalSettings(of: master)
    process = try spawn(program, arguments, environment: environment, terminal: path)
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  /// All that the program has written so far, escape sequences included.
  package var screenText: String {
    while readMore(before: .now) {}
    return String(decoding: shown, as: UTF8.self)
  }

  /// The terminal's settings now: those of the program, or those it left.
  package var settings: TerminalSettings { TerminalSettings(of: master) }

  /// Types keys; Enter is `\r`, Ctrl-C is `\u{3}`.
  package func send(_ keys: String) throws {
    let bytes = Array(keys.utf8)
    guard write(master, bytes, bytes.count) == bytes.count else { throw PseudoTerminalError.failed("write") }
  }

  /// Waits for a text after the one that was expected before, and fails with what was seen instead.
  package func expect(_ text: String, within seconds: Double = 10) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      if let match = shown[matched...].firstRange(of: Array(text.utf8)) {
        matched = match.upperBound
        return
      }
      guard readMore(before: deadline) else {
        throw PseudoTerminalError.missing(text, seen: String(decoding: shown[matched...], as: UTF8.self))
      }
    }
  }

  /// Waits until something holds that no text tells, and fails with what was seen until then.
  package func wait(for what: String, within seconds: Double = 10, until holds: () -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while !holds() {
      guard Date.now < deadline else { throw PseudoTerminalError.missing(what, seen: screenText) }
      _ = readMore(before: .now + 0.001)
    }
  }

  /// Gives the terminal another size, as dragging a window's corner does.
  package func resize(columns: Int, rows: Int) {
    var size = windowSize(columns: columns, rows: rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Waits until the program ends, and reads what it writes until then.
  package func waitForExit(within seconds: Double = 10) throws -> End {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while end == nil {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        end = status & 0x7f == 0 ? .exited(status >> 8 & 0xff) : .killed(status & 0x7f)
      } else if !readMore(before: min(deadline, .now + 0.01)), deadline < .now {
        throw PseudoTerminalError.missing("the program's end", seen: screenText)
      }
    }
    return end ?? .exited(0)
  }

  /// Reads what is there to read, waiting until the deadline; false when nothing came.
  private func readMore(before deadline: Date) -> Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let milliseconds = Int32(max(0, deadline.timeIntervalSinceNow) * 1000)
    guard poll(&ready, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &bytes, bytes.count)
    if count > 0 { shown += bytes[..<count] }
    return count > 0
  }
}

/// Why a pseudo-terminal test failed.
package enum PseudoTerminalError: Error, CustomStringConvertible {
  /// A system call failed.
  case failed(String)
  /// A text did not appear in time.
  case missing(String, seen: String)

  /// What was wanted, and what was there.
  package var description: String {
    switch self {
    case .failed(let call): "\(call) failed: \(String(cString: strerror(errno)))"
    case .missing(let text, let seen): "Expected \(text.debugDescription), saw \(seen.debugDescription)."
    }
  }
}

private func windowSize(columns: Int, rows: Int) -> winsize {
  winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
}

/// Starts a program in a new session, whose terminal is the first one it opens, with no signal blocked or
/// ignored.
private func spawn(
  _ program: String, _ arguments: [String], environment: [String: String], terminal: [CChar]
) throws -> pid_t {
  let setSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which Glibc does not show to Swift
  var (unblocked, restored) = (sigset_t(), sigset_t())
  sigemptyset(&unblocked)
  sigfillset(&restored)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  posix_spawnattr_setflags(&attributes, setSession | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  posix_spawnattr_setsigmask(&attributes, &unblocked)
  posix_spawnattr_setsigdefault(&attributes, &restored)
  var files = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&files)
  posix_spawn_file_actions_addopen(&files, 0, terminal, O_RDWR, 0)
  for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&files, 0, descriptor) }
  // Foundation waits for its processes until nobody has their pipe open, so nobody else may inherit it.
  for descriptor: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&files, descriptor) }
  let words = ([program] + arguments).map { strdup($0) }
  let settings = environment.map { strdup("\($0)=\($1)") }
  defer {
    for text in words + settings { free(text) }
    posix_spawn_file_actions_destroy(&files)
    posix_spawnattr_destroy(&attributes)
  }
  var process = pid_t()
  errno = posix_spawn(&process, program, &files, &attributes, words + [nil], settings + [nil])
  guard errno == 0 else { throw PseudoTerminalError.failed("posix_spawn") }
  return process
}
