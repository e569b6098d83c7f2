import DeskTestSupport
import Foundation
import Testing

/// Ctrl-C on what runs, and every signal on what is typed: the prompt comes back, and the terminal always.
struct SignalTests {
  @Test(arguments: Keyboard.all, [SIGTERM, SIGHUP, SIGQUIT])
  func `gives the terminal back when a signal ends the program at a line`(keyboard: Keyboard, signal: Int32)
    throws
  {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.terminal.send("guide nons")
    try desk.terminal.expect("guide nons")
    desk.terminal.signal(signal)
    #expect(try desk.terminal.waitForExit() == .exited(128 + signal))
    #expect(desk.terminal.settings == desk.terminal.settingsAtStart)
    #expect(desk.terminal.hasUnmarkedPastes)
  }

  @Test(arguments: ["xterm-256color", "dumb"], [SIGABRT, SIGSEGV, SIGBUS, SIGUSR1, SIGALRM, SIGTRAP])
  func `gives the terminal back when the program dies at a line`(terminal: String, signal: Int32) throws {
    let desk = try AgentAtDesk(terminal: terminal)
    try desk.terminal.send("guide nons")
    try desk.terminal.expect("guide nons")
    desk.terminal.signal(signal)
    #expect(try desk.terminal.waitForExit() == .killed(signal))
    #expect(desk.terminal.settings == desk.terminal.settingsAtStart)
    #expect(desk.terminal.hasUnmarkedPastes)
  }

  @Test func `would notice a terminal that nobody gave back`() throws {
    let desk = try AgentAtDesk()
    desk.terminal.signal(SIGKILL)
    #expect(try desk.terminal.waitForExit() == .killed(SIGKILL))
    #expect(desk.terminal.settings != desk.terminal.settingsAtStart)
    #expect(!desk.terminal.hasUnmarkedPastes)
  }

  @Test func `ends at Ctrl-Backslash on a line`() throws {
    let desk = try AgentAtDesk()
    try desk.terminal.send("guide nons\u{1C}")
    #expect(try desk.terminal.waitForExit() == .exited(128 + SIGQUIT))
    #expect(desk.terminal.settings == desk.terminal.settingsAtStart)
  }

  @Test(arguments: ["quit", "exit", "\\q"])
  func `gives the terminal back when the agent leaves`(line: String) throws {
    let desk = try AgentAtDesk()
    try desk.terminal.send("\(line)\r")
    #expect(try desk.terminal.waitForExit() == .exited(0))
    #expect(desk.terminal.settings == desk.terminal.settingsAtStart)
    #expect(desk.terminal.hasUnmarkedPastes)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `stops a running query when a signal ends the program`(signal: Int32) throws {
    let desk = try AgentAtDesk(try DemoSite.slow(), Keyboard())
    try desk.startQuery()
    desk.terminal.signal(signal)
    #expect(try desk.terminal.waitForExit() == .exited(128 + signal))
    #expect(desk.terminal.settings == desk.terminal.settingsAtStart)
    #expect(!desk.terminal.screenText.contains("Customer 1\r\n"))
  }

  @Test func `stops a running query at Ctrl-C, with the prompt back within 50 milliseconds`() throws {
    let desk = try AgentAtDesk(try DemoSite.slow(), Keyboard())
    let fastest = try fastest {
      try desk.startQuery()
      return try desk.timeToPrompt(after: "\u{3}")
    }
    #expect(fastest < .milliseconds(50))
    #expect(desk.terminal.screenText.contains("Stopped, as you asked with Ctrl-C."))
    #expect(!ProcessState(desk.terminal.process).hasOpen(desk.site.database))
    try desk.say("history", expecting: "Typed lines are kept")
  }

  @Test
  func `stops a long import at Ctrl-C, with the prompt back within 50 milliseconds, and leaves no file`()
    throws
  {
    let desk = try AgentAtDesk()
    let export = try desk.site.largeExport()
    let file = desk.site.folder.path("import.sqlite")
    let fastest = try fastest {
      try desk.terminal.send("import netflix-export \(export) --into \(file)\r")
      try desk.terminal.expect(" rows", within: 30)
      return try desk.timeToPrompt(after: "\u{3}")
    }
    #expect(fastest < .milliseconds(50))
    #expect(desk.terminal.screenText.contains("Nothing was left half done."))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: desk.site.folder.url.path).allSatisfy {
        !$0.hasPrefix("import")
      })
  }

  @Test(arguments: ["emacs", "vi"])
  func `gives a fresh prompt within 50 milliseconds of a Ctrl-C on a line`(editing: String) throws {
    let desk = try AgentAtDesk(nil, Keyboard(editing: editing))
    let fastest = try fastest {
      try desk.terminal.send("guide nonsense")
      try desk.terminal.expect("guide nonsense")
      return try desk.timeToPrompt(after: "\u{3}")
    }
    #expect(fastest < .milliseconds(50))
  }

  @Test func `goes on with a running command after Ctrl-Z and fg`() throws {
    let shell = try Shell(Keyboard(terminal: "dumb"), in: try DemoSite.slow())
    try shell.terminal.send("sessions 1\r")
    let program = try shell.program()
    try shell.terminal.wait(for: "the query") { program.hasOpen(shell.site.database) }
    try shell.terminal.send("\u{1A}")
    try shell.terminal.expect(Shell.prompt)
    #expect(program.isStopped)
    try shell.terminal.send("fg\r")
    try shell.terminal.wait(for: "the program") { !program.isStopped }
    try shell.terminal.send("\u{3}")
    try shell.terminal.expect(AgentAtDesk.prompt)
  }

  @Test(arguments: Keyboard.all)
  func `keeps the typed text when it is stopped from outside`(keyboard: Keyboard) throws {
    let shell = try Shell(keyboard)
    try shell.terminal.send("histo")
    try shell.terminal.expect("histo")
    let program = try shell.program()
    kill(program.process, SIGSTOP)
    try shell.terminal.expect(Shell.prompt)
    try shell.terminal.send("fg\r")
    try shell.terminal.expect("> histo")
    try shell.terminal.send("ry\r")
    try shell.terminal.expect("Typed lines are kept")
  }
}

/// The shortest of a few tries, for a busy machine makes any single one long.
private func fastest(_ attempt: () throws -> Duration) rethrows -> Duration {
  var shortest = Duration.seconds(60)
  for _ in 0..<5 where shortest >= .milliseconds(50) { shortest = min(shortest, try attempt()) }
  return shortest
}

extension AgentAtDesk {
  /// Asks for a customer, and waits until the database is being asked.
  fileprivate func startQuery() throws {
    try terminal.send("sessions 1\r")
    let program = ProcessState(terminal.process)
    try terminal.wait(for: "the query") { program.hasOpen(site.database) }
  }

  fileprivate func timeToPrompt(after keys: String) throws -> Duration {
    let clock = ContinuousClock()
    return try clock.measure {
      try terminal.send(keys)
      try terminal.expect(Self.prompt)
    }
  }
}

extension PseudoTerminal {
  /// Whether the terminal marks pastes no more, or never did.
  fileprivate var hasUnmarkedPastes: Bool {
    let (on, off) = ("\u{1B}[?2004h", "\u{1B}[?2004l")
    return screenText.components(separatedBy: on).count <= screenText.components(separatedBy: off).count
  }
}

extension DemoSite {
  /// A site whose database never finishes an answer.
  fileprivate static func slow() throws -> DemoSite {
    let site = try DemoSite()
    _ = try run(
      "/usr/bin/sqlite3",
      [
        site.database,
        """
        DROP VIEW desk_feed;
        CREATE VIEW desk_feed AS SELECT * FROM feed WHERE
          (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n) > 0;
        """,
      ])
    return site
  }

  /// An export that takes long to read.
  fileprivate func largeExport() throws -> String {
    let fixture = Repository.root.appending(path: "Tests/SessionStorageTests/Fixtures/newer")
    let export = folder.url.appending(path: "export")
    try FileManager.default.copyItem(at: fixture, to: export)
    let activity = try FileHandle(
      forWritingTo: export.appending(path: "netflix-report/CONTENT_INTERACTION/ViewingActivity.csv"))
    try activity.seekToEnd()
    let row =
      "A,2026-09-19 07:30:00,00:45:10,,Title,,Apple iPhone 15 iPhone,00:45:10,00:45:10,US (United States)\n"
    try activity.write(contentsOf: Data(String(repeating: row, count: 200_000).utf8))
    return export.path
  }
}
