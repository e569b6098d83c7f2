import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

/// The real program's answers on a real terminal: pager, colours, times, and the wait for a slow database.
struct OutputTests {
  private static let prompt = "sessiondesk [demo.sqlite:read-only]> "
  /// An answer without customer data, and the lines it takes on a terminal of 80 columns.
  private static let line = "limits --plan premium"

  /// The program at its first prompt.
  private func console(
    _ site: DemoSite, _ environment: [String: String] = [:], arguments: [String] = [], rows: Int = 24,
    columns: Int = 80
  ) throws -> PseudoTerminal {
    let terminal = try oneShot(site, arguments, environment, rows: rows, columns: columns)
    try terminal.expect(Self.prompt)
    return terminal
  }

  /// The program with arguments, without a wait for a prompt.
  private func oneShot(
    _ site: DemoSite, _ arguments: [String], _ environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> PseudoTerminal {
    let common = ["TERM": "xterm-256color", "PATH": "/usr/local/bin:/usr/bin:/bin"]
    return try PseudoTerminal(
      Repository.program, arguments,
      environment: site.environment.merging(common) { $1 }.merging(environment) { $1 }, columns: columns,
      rows: rows)
  }

  /// A pager that tells how many lines it read, and what `less` would be told.
  private func pager(in site: DemoSite) throws -> [String: String] {
    let path = try script(
      #"echo "paged $(wc -l) lines, $LESS, secure $LESSSECURE, ${LESSOPEN-no opener}""#, in: site)
    return ["SESSIONDESK_PAGER": path, "PAGER": "false", "LESSOPEN": "|evil %s"]
  }

  /// A program of one line.
  private func script(_ line: String, in site: DemoSite) throws -> String {
    let path = try site.folder.write("#!/bin/sh\n\(line)\n", to: "pager")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  private func height() throws -> Int {
    try StubDesk().say(Self.line, screen: Screen(width: 80)).answer.height(in: 80)
  }

  @Test func `prints what leaves a line for the prompt, and pages what is taller`() throws {
    let site = try DemoSite()
    let height = try height()
    let roomy = try console(site, pager(in: site), rows: height + 1)
    try roomy.send(Self.line + "\r")
    try roomy.expect("Streams at once")
    try roomy.expect(Self.prompt)
    #expect(!roomy.screenText.contains("paged"))
    let full = try console(site, pager(in: site), rows: height)
    try full.send(Self.line + "\r")
    try full.expect("paged \(height) lines, FRX, secure 1, no opener")
    try full.expect(Self.prompt)
  }

  @Test func `pages a one-shot's answer`() throws {
    let site = try DemoSite()
    let terminal = try oneShot(site, ["limits", "--plan", "premium"], pager(in: site), rows: 5)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screenText.contains("paged "))
  }

  @Test(
    arguments: [
      (["--no-pager"], [:]), (["--accessible"], [:]), ([], ["ACCESSIBLE": "1"]), ([], ["TERM": "dumb"]),
      ([], ["SESSIONDESK_PAGER": ""]), ([], ["SESSIONDESK_PAGER": "cat"]),
      ([], ["SESSIONDESK_PAGER": "/nowhere/pager"]),
    ] as [([String], [String: String])])
  func `prints all where no pager is wanted or none can be had`(
    arguments: [String], environment: [String: String]
  ) throws {
    let site = try DemoSite()
    let settings = try pager(in: site).merging(environment) { $1 }
    let terminal = try oneShot(site, arguments + ["limits", "--plan", "premium"], settings, rows: 5)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screenText.contains("plan record"))
    #expect(!terminal.screenText.contains("paged "))
  }

  @Test func `pages no lines that nobody types`() throws {
    let site = try DemoSite()
    let terminal = try oneShot(site, ["-c", Self.line], pager(in: site), rows: 5)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.screenText.contains("paged "))
  }

  @Test func `leaves less early, with Ctrl-C meant for less and Ctrl-Z for nobody`() throws {
    let site = try DemoSite()
    let terminal = try console(site, ["SESSIONDESK_PAGER": "less", "LESS": "FRX"], rows: 10)
    try terminal.send("guide UN55TU7000 --all\r")
    try terminal.expect(":\u{1B}[K")
    for key in ["\u{3}", "\u{1A}"] {
      try terminal.send(key)
      try press(" ", at: terminal, until: ":\u{1B}[K")
    }
    try press("q", at: terminal, until: Self.prompt)
    try terminal.send("\u{15}version\r")
    try terminal.expect("knowledge base")
    #expect(!terminal.screenText.contains("Stopped"))
  }

  /// Presses a key again and again until a text is seen: a program may throw away what was typed while it
  /// took note of a signal.
  private func press(_ key: String, at terminal: PseudoTerminal, until text: String) throws {
    for _ in 0..<10 {
      try terminal.send(key)
      if (try? terminal.expect(text, within: 1)) != nil { return }
    }
    try terminal.expect(text)
  }

  @Test func `takes less along when a signal ends it`() throws {
    let site = try DemoSite()
    let less = try script("echo $$ >\(site.folder.path("process")); exec less", in: site)
    let terminal = try console(site, ["SESSIONDESK_PAGER": less], rows: 10)
    try terminal.send("guide UN55TU7000 --all\r")
    try terminal.expect(":\u{1B}[K")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .exited(128 + SIGTERM))
    let text = try String(contentsOfFile: site.folder.path("process"), encoding: .utf8)
    let process = try #require(pid_t(text.filter(\.isNumber)))
    #expect(kill(process, 0) == -1)
  }

  @Test func `is not harmed by a pager that reads nothing`() throws {
    let site = try DemoSite()
    let terminal = try console(site, ["SESSIONDESK_PAGER": "true"], rows: 5)
    try terminal.send("guide UN55TU7000 --all --json\r")
    try terminal.expect(Self.prompt)
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func `restores the terminal after a pager that left it raw`() throws {
    let site = try DemoSite()
    let settings = site.environment.merging([
      "TERM": "xterm", "PATH": "/usr/bin:/bin",
      "SESSIONDESK_PAGER": "stty raw -echo </dev/tty; cat >/dev/null",
    ]) { $1 }
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "\(Repository.program) \(Self.line); stty -a"], environment: settings, rows: 5)
    #expect(try terminal.waitForExit() == .exited(0))
    let words = terminal.screenText.split { " ;\r\n".contains($0) }
    #expect(words.contains("icanon") && words.contains("echo"))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["TERM": ""]])
  func `sends no colours where none are wanted, not even with an error`(environment: [String: String]) throws
  {
    let site = try DemoSite()
    for line in [["customer", "1"], ["sessions", "1"], ["limits", "1"], ["guide", "--bad"], ["gide"]] {
      let terminal = try oneShot(site, ["--no-pager"] + line, environment)
      _ = try terminal.waitForExit()
      #expect(!terminal.screenText.contains("\u{1B}"), "\(line)")
    }
  }

  @Test(arguments: [(["NO_COLOR": "1"], "coloured 0"), ([:], "coloured 1")] as [([String: String], String)])
  func `sends colours to the pager as to the terminal`(environment: [String: String], seen: String) throws {
    let site = try DemoSite()
    let counting = #"printf 'coloured %s\n' $(grep -c "^$(printf '\033')\[1mPremium")"#
    let terminal = try oneShot(
      site, ["limits", "--plan", "premium"], environment.merging(["SESSIONDESK_PAGER": counting]) { $1 },
      rows: 5)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screenText.contains(seen), "\(terminal.screenText)")
  }

  @Test(
    arguments: [
      ([:], true), (["ACCESSIBLE": "1"], false), (["TERM": "dumb"], false),
    ] as [([String: String], Bool)])
  func `rings no bell where it is in the way`(environment: [String: String], rings: Bool) throws {
    let site = try DemoSite()
    let terminal = try console(site, environment)
    try terminal.send("\u{7F}version\r")
    try terminal.expect("knowledge base")
    #expect(terminal.screenText.contains("\u{7}") == rings)
  }

  @Test func `says nothing by colour alone`() throws {
    let site = try DemoSite()
    let colored = try oneShot(site, ["--no-pager", "sessions", "1"])
    _ = try colored.waitForExit()
    let plain = try oneShot(site, ["--no-pager", "sessions", "1"], ["NO_COLOR": "1"])
    _ = try plain.waitForExit()
    #expect(colored.screenText.contains("\u{1B}[1m"))
    let words = colored.screenText.replacing(/\u{1B}\[[0-9]*m/, with: "")
    #expect(withoutFigures(words) == withoutFigures(plain.screenText))
  }

  /// A screen without the footer's milliseconds.
  private func withoutFigures(_ text: String) -> String { text.replacing(/[0-9]+ ms/, with: "") }

  @Test func `tells a terminal ages and a footer, and a pipe moments and no footer`() throws {
    let site = try DemoSite()
    let terminal = try oneShot(site, ["--no-pager", "sessions", "1"])
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screenText.contains(" mo "))
    #expect(terminal.screenText.firstMatch(of: /8 rows, [0-9]+ ms, data complete until/) != nil)
    let piped = try run(Repository.program, ["sessions", "1"], environment: site.environment)
    #expect(
      piped.output.contains("2026-11-22T20:14:56Z") && piped.output.contains("As of 2026-11-22T20:15:00Z"))
    #expect(!(piped.output + piped.errors).contains(" ms"))
  }

  @Test func `keeps a format for the lines that follow, and says so only to people`() throws {
    let site = try DemoSite()
    let lines = ["-c", "format csv", "-c", "sessions 1", "-c", "sessions --format plain"]
    let piped = try run(Repository.program, lines, environment: site.environment)
    #expect(piped.output.hasPrefix("#,Now,Signed in,"))
    #expect(piped.output.contains("\r\n1,playing,2025-10-06T20:15:00Z,"))
    #expect(piped.output.contains("\n1\tplaying\t2025-10-06T20:15:00Z\t"))
    #expect(!piped.errors.contains("Answers come"))
    let terminal = try console(site, ["NO_COLOR": "1"], arguments: ["--no-pager"])
    try terminal.send("format list\r")
    try terminal.expect("Answers come as list from now on.")
    try terminal.send("sessions 1\r")
    try terminal.expect("  Signed in: 1 y")
  }

  @Test func `takes a format before the command for the whole run`() throws {
    let site = try DemoSite()
    let run = try run(
      Repository.program, ["--format", "csv", "-c", "sessions 1"], environment: site.environment)
    #expect(run.output.hasPrefix("#,Now,"))
  }

  @Test func `says that it asks when the database is slow, and wipes that`() throws {
    let site = try slowSite()
    let terminal = try console(site)
    try terminal.send("sessions 1\r")
    try terminal.expect("\rasking…")
    try terminal.expect("\r       \r")
    try terminal.expect("Customer 1 is signed in")
  }

  @Test func `leaves a line that it asks on a screen that is heard`() throws {
    let site = try slowSite()
    let terminal = try console(site, arguments: ["--accessible"])
    try terminal.send("sessions 1\r")
    try terminal.expect("asking…\r\n")
    try terminal.expect("Customer 1 is signed in")
    #expect(!terminal.screenText.contains("\r       \r"))
  }

  @Test func `says nothing of asking into a pipe`() throws {
    let site = try slowSite()
    let run = try run(Repository.program, ["sessions", "1"], environment: site.environment)
    #expect(run.status == 0)
    #expect(!(run.output + run.errors).contains("asking"))
  }

  /// A site whose feed takes about a second to tell.
  private func slowSite() throws -> DemoSite {
    let site = try DemoSite()
    let slow = """
      DROP VIEW desk_feed;
      CREATE VIEW desk_feed AS
        WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 1000000)
        SELECT feed.* FROM feed WHERE (SELECT max(n) FROM count) > 0;
      """
    let made = try run("/usr/bin/sqlite3", ["-bail", site.database, slow])
    try #require(made.status == 0, "\(made.errors)")
    return site
  }
}
