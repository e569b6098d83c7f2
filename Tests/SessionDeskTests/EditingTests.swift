import DeskTestSupport
import Foundation
import Testing

/// Keys on a line, in both ways of editing, on a dumb terminal too, and whatever the locale.
struct EditingTests {
  @Test(arguments: Keyboard.all)
  func `drops the line at Ctrl-C at once, and loses no key of the next`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.terminal.send("guide nonsense")
    try desk.terminal.expect("guide nonsense")
    try desk.terminal.send("\u{3}")
    try desk.terminal.expect("^C")
    try desk.terminal.expect(AgentAtDesk.prompt)
    try desk.say("history", expecting: "Typed lines are kept")
    #expect(!desk.terminal.screenText.contains("No command"))
  }

  @Test(arguments: Keyboard.all, HalfTyped.all)
  func `drops a half-typed key at Ctrl-C`(keyboard: Keyboard, keys: HalfTyped) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.say("history", expecting: "Typed lines are kept")
    try desk.terminal.send("guide nonsense")
    try desk.terminal.expect("guide nonsense")
    try desk.terminal.send(keys.keys)
    if let echo = keys.echo { try desk.terminal.expect(echo) }
    try desk.terminal.send("\u{3}")
    try desk.terminal.expect("^C")
    try desk.terminal.expect(AgentAtDesk.prompt)
    try desk.say("help quit", expecting: "Leave the console")
  }

  @Test(arguments: Keyboard.all)
  func `leaves at Ctrl-D, and gives the terminal back`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    #expect(desk.terminal.settings != desk.terminal.settingsAtStart)
    try desk.terminal.send("\u{4}")
    try desk.terminal.expect("\r\n")
    #expect(try desk.terminal.waitForExit() == .exited(0))
    #expect(desk.terminal.settings == desk.terminal.settingsAtStart)
  }

  @Test(arguments: Keyboard.all, [("\u{1B}[A", "\u{1B}[B"), ("\u{1B}OA", "\u{1B}OB")])
  func `finds lines that begin as typed with Up and Down`(keyboard: Keyboard, keys: (String, String)) throws {
    let (up, down) = keys
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.say("history", expecting: "Typed lines are kept")
    try desk.say("help quit", expecting: "Leave the console")
    try desk.say("history --json", expecting: "is_kept")
    try desk.say("limits", expecting: "No customer is chosen")
    try desk.say("hist\(up)\(up)", expecting: "Typed lines are kept")
    try desk.say("help\(up)", expecting: "Leave the console")
    try desk.say("hist\(up)\(up)\(up)\(down)", expecting: "is_kept")
  }

  @Test(arguments: Keyboard.all)
  func `finds lines by a part of them with Ctrl-R`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.say("help quit", expecting: "Leave the console")
    try desk.say("history", expecting: "Typed lines are kept")
    try desk.terminal.send("\u{12}quit")
    try desk.terminal.expect("reverse-i-search")
    try desk.say("", expecting: "Leave the console")
  }

  @Test(arguments: Keyboard.all)
  func `takes back a letter as a whole`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.say("historyé山\u{7F}\u{7F}", expecting: "Typed lines are kept")
  }

  @Test(arguments: Keyboard.all)
  func `keeps the typed text over Ctrl-Z and fg`(keyboard: Keyboard) throws {
    let shell = try Shell(keyboard)
    try shell.terminal.send("histo")
    try shell.terminal.expect("histo")
    try shell.terminal.send("\u{1A}")
    try shell.terminal.expect(Shell.prompt)
    try shell.terminal.send("fg\r")
    try shell.terminal.expect("> histo")
    try shell.terminal.send("ry\r")
    try shell.terminal.expect("Typed lines are kept")
    try shell.terminal.expect(AgentAtDesk.prompt)
    try shell.terminal.send("\u{4}")
    try shell.terminal.expect(Shell.prompt)
  }

  @Test(arguments: Keyboard.all)
  func `fits an answer to the size that the terminal has by then`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    desk.terminal.resize(columns: 40, rows: 24)
    try desk.terminal.expect("sessiondesk")
    try desk.say("history", expecting: "Stop with:")
    let lines = desk.terminal.screenText.split(whereSeparator: \.isNewline)
    #expect(lines.contains { $0.hasPrefix("Typed lines are kept") && $0.count <= 40 })
  }

  @Test(arguments: ["emacs", "vi"])
  func `honours what the agent's inputrc says for it`(editing: String) throws {
    let site = try DemoSite()
    let inputrc = try site.folder.write(
      """
      set editing-mode \(editing)
      $if sessiondesk
      "\\C-g": "history\\r"
      $else
      "\\C-g": "help quit\\r"
      $endif
      """, to: "agent.inputrc")
    let terminal = try PseudoTerminal(
      Repository.program,
      environment: site.environment.merging(["TERM": "dumb", "INPUTRC": inputrc]) { $1 })
    try terminal.expect(AgentAtDesk.prompt)
    try terminal.send("\u{7}")
    try terminal.expect("Typed lines are kept")
  }
}

/// Keys that readline waits after for more, and what shows that it does; nil where nothing does.
struct HalfTyped: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let keys: String
  let echo: String?

  static let all = [
    HalfTyped(testDescription: "a search", keys: "\u{12}histo", echo: "reverse-i-search"),
    HalfTyped(testDescription: "an escape sequence", keys: "\u{1B}[", echo: nil),
    HalfTyped(testDescription: "a quoted key", keys: "\u{16}", echo: nil),
    HalfTyped(testDescription: "a count", keys: "\u{1B}5", echo: nil),
  ]
}
