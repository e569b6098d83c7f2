import Foundation

/// A program on the screen of a private tmux: what an agent sees, where a pseudo-terminal tells what was written.
///
/// The tmux has a socket of its own in a temporary folder, reads nobody's settings, and ends with this value.
package final class TmuxScreen {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  /// Starts a program, given by its path, with exactly this environment and the given kind of terminal.
  package init(
    _ program: String, environment: [String: String], columns: Int, rows: Int, terminal: String
  ) throws {
    folder = try TemporaryFolder()
    self.environment = environment
    try folder.write(
      """
      set -g status off
      set -g default-terminal \(terminal)
      set -g default-shell /bin/sh
      set -s escape-time 0
      """, to: "conf")
    try start(["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "exec \(program)"])
  }

  deinit { _ = try? tmux("kill-server") }

  /// Types text as it stands.
  package func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Presses keys by tmux's names for them, such as `Enter`, `Home`, `C-c`.
  package func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Gives the terminal another size, and moves what is on it as terminals do.
  package func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The rows of the screen without the spaces at their ends, down to the last that is not empty.
  package var rows: [String] {
    get throws {
      let text = try tmux("capture-pane", "-p")
      let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return Array(rows.prefix(1 + (rows.lastIndex { !$0.isEmpty } ?? -1)))
    }
  }

  /// The cursor's column and row, counted from 0.
  package var cursor: [Int] {
    get throws {
      try tmux("display-message", "-p", "#{cursor_x} #{cursor_y}").split(whereSeparator: \.isWhitespace)
        .compactMap { Int($0) }
    }
  }

  /// Waits until the screen ends with these rows, and fails with what it shows instead.
  package func expect(_ end: [String], within seconds: Double = 10) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while try !rows.joined(separator: "\n").hasSuffix(end.joined(separator: "\n")) {
      guard Date.now < deadline else {
        throw PseudoTerminalError.missing(
          end.joined(separator: "\n"), seen: try rows.joined(separator: "\n"))
      }
    }
  }

  /// Starts the server in a terminal that it leaves at once.
  ///
  /// Foundation would wait for as long as the server keeps open what it inherits.
  private func start(_ arguments: [String]) throws {
    let terminal = try PseudoTerminal(Self.path, options + arguments, environment: environment)
    guard try terminal.waitForExit() == .exited(0) else {
      throw TmuxError(arguments: arguments, errors: terminal.screenText)
    }
  }

  private static let path = "/usr/bin/tmux"

  private var options: [String] { ["-u", "-S", folder.path("socket"), "-f", folder.path("conf")] }

  @discardableResult private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult private func tmux(_ arguments: [String]) throws -> String {
    let run = try run(Self.path, options + arguments, environment: environment)
    guard run.status == 0 else { throw TmuxError(arguments: arguments, errors: run.errors) }
    return run.output
  }
}

/// Why tmux refused a command.
package struct TmuxError: Error {
  let arguments: [String]
  let errors: String
}
