import DeskTestSupport
import Testing

/// What an agent types on: a way of editing, a kind of terminal, and a language.
struct Keyboard: Sendable, CustomTestStringConvertible {
  var editing = "emacs"
  var terminal = "xterm-256color"
  var locale = "C.UTF-8"

  /// Every way to edit, on every terminal, in every locale.
  static let all = ["emacs", "vi"].flatMap { editing in
    ["xterm-256color", "dumb"].flatMap { terminal in
      ["C.UTF-8", "C"].map { Keyboard(editing: editing, terminal: terminal, locale: $0) }
    }
  }

  /// Those whose terminal marks what is pasted.
  static let markingPastes = all.filter { $0.terminal != "dumb" }

  var testDescription: String { "\(editing), \(terminal), \(locale)" }

  /// The environment that makes it so, and keeps Swift from asking questions after a crash.
  func environment(_ site: DemoSite) throws -> [String: String] {
    let inputrc = try site.folder.write("set editing-mode \(editing)\n", to: "inputrc")
    let mine = [
      "TERM": terminal, "LC_ALL": locale, "INPUTRC": inputrc, "SWIFT_BACKTRACE": "enable=no",
    ]
    return site.environment.merging(mine) { $1 }
  }
}

/// The program in a pseudo-terminal, at its first prompt, with a site of its own.
final class AgentAtDesk {
  let terminal: PseudoTerminal
  let site: DemoSite

  /// What stands before a line while no customer is chosen.
  static let prompt = "sessiondesk [demo.sqlite:read-only]> "

  convenience init(_ site: DemoSite? = nil, terminal name: String) throws {
    try self.init(site, Keyboard(terminal: name))
  }

  init(_ site: DemoSite? = nil, _ keyboard: Keyboard = Keyboard()) throws {
    let site = try site ?? DemoSite()
    self.site = site
    terminal = try PseudoTerminal(
      Repository.program, environment: try keyboard.environment(site), columns: 80, rows: 24)
    try terminal.expect(Self.prompt)
  }

  /// Types a line, and waits for a text of its answer and for the next prompt.
  func say(_ line: String, expecting text: String) throws {
    try terminal.send(line + "\r")
    try terminal.expect(text)
    try terminal.expect("> ")
  }
}
