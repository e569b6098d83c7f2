import DeskTestSupport
import Foundation
import Testing

/// The program in a pseudo-terminal, at its first prompt, with a site of its own.
private final class AgentAtDesk {
  let terminal: PseudoTerminal
  private let site: DemoSite

  init(_ site: DemoSite? = nil, terminal name: String = "xterm-256color") throws {
    let site = try site ?? DemoSite()
    self.site = site
    terminal = try PseudoTerminal(
      Repository.program, environment: site.environment.merging(["TERM": name]) { $1 }, columns: 80, rows: 24)
    try terminal.expect("sessiondesk [demo.sqlite:read-only]> ")
  }
}

/// The real program in a pseudo-terminal: what an agent's fingers do.
struct PromptTests {
  @Test(arguments: ["xterm-256color", "dumb"])
  func `answers a typed line, and leaves at Ctrl-D`(terminal: String) throws {
    let site = try DemoSite()
    let desk = try AgentAtDesk(site, terminal: terminal)
    try desk.terminal.send("customer 1\r")
    try desk.terminal.expect("Customer 1")
    try desk.terminal.expect("customer •••••> ")
    try desk.terminal.send("\u{4}")
    #expect(try desk.terminal.waitForExit() == .exited(0))
    #expect(site.auditLines.count == 1)
  }

  @Test func `completes a command at Tab`() throws {
    let desk = try AgentAtDesk()
    try desk.terminal.send("ver\t")
    try desk.terminal.expect("version ")
    try desk.terminal.send("\r")
    try desk.terminal.expect("knowledge base")
    try desk.terminal.expect("> ")
  }

  @Test func `lists what may follow, and never files or customers`() throws {
    let site = try DemoSite()
    let desk = try AgentAtDesk(site)
    try desk.terminal.send("s\t")
    try desk.terminal.expect("search")
    try desk.terminal.expect("session")
    try desk.terminal.expect("sessions")
    try desk.terminal.send("\u{3}customer \t\t1\r")
    try desk.terminal.expect("Membership")
    #expect(!desk.terminal.screenText.contains("demo.sqlite-"))
    #expect(site.auditLines.count == 1)
  }

  @Test func `drops the line at Ctrl-C, and loses no key of the next`() throws {
    let desk = try AgentAtDesk()
    try desk.terminal.send("guide nonsense")
    try desk.terminal.expect("guide nonsense")
    try desk.terminal.send("\u{3}")
    try desk.terminal.expect("^C")
    try desk.terminal.expect("> ")
    try desk.terminal.send("version\r")
    try desk.terminal.expect("SessionDesk 0.1.0")
  }

  @Test func `stops a long command at Ctrl-C, and leaves no file`() throws {
    let site = try DemoSite()
    let desk = try AgentAtDesk(site)
    try desk.terminal.send("demo create \(site.folder.path("large.sqlite")) --customers 10000000\r")
    try desk.terminal.expect("of 10000000 customers", within: 30)
    try desk.terminal.send("\u{3}")
    try desk.terminal.expect("Stopped, as you asked")
    try desk.terminal.expect("> ")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.folder.url.path).allSatisfy {
        !$0.hasPrefix("large")
      })
  }

  @Test func `runs a pasted block line by line`() throws {
    let desk = try AgentAtDesk()
    try desk.terminal.send("\u{1B}[200~version\nkb stats\nlimits --plan basic-no\n\u{1B}[201~\r")
    try desk.terminal.expect("SessionDesk 0.1.0")
    try desk.terminal.expect("Platforms:")
    try desk.terminal.expect("No plan record")
  }

  @Test func `goes on after a failure`() throws {
    let desk = try AgentAtDesk()
    try desk.terminal.send("customer 999\r")
    try desk.terminal.expect("No customer has")
    try desk.terminal.expect("> ")
    try desk.terminal.send("quit\r")
    #expect(try desk.terminal.waitForExit() == .exited(0))
  }

  @Test func `keeps lines that name a customer out of the history file`() throws {
    let site = try DemoSite()
    let desk = try AgentAtDesk(site)
    for line in ["customer 1", "guide AFTMM", " version", "sessions customer2@example.com", "quit"] {
      try desk.terminal.send("\(line)\r")
      if line != "quit" { try desk.terminal.expect("> ") }
    }
    #expect(try desk.terminal.waitForExit() == .exited(0))
    let history = site.folder.path("state/sessiondesk/history")
    #expect(try String(contentsOfFile: history, encoding: .utf8) == "guide AFTMM\nquit\n")
    let mode = try FileManager.default.attributesOfItem(atPath: history)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `ends at a hang-up with the signal's code`() throws {
    let desk = try AgentAtDesk()
    desk.terminal.signal(SIGTERM)
    #expect(try desk.terminal.waitForExit() == .exited(128 + SIGTERM))
  }

  @Test func `shows no colour where none is wanted`() throws {
    let site = try DemoSite()
    let desk = try AgentAtDesk(site, terminal: "dumb")
    try desk.terminal.send("limits --plan premium\r")
    try desk.terminal.expect("plan record")
    try desk.terminal.expect("> ")
    #expect(!desk.terminal.screenText.contains("\u{1B}"))
  }

}
