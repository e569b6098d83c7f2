import DeskTestSupport
import Foundation
import Testing

/// What becomes of typed lines.
struct HistoryTests {
  @Test(arguments: Keyboard.all)
  func `keeps lines in a private file, but none that names a customer or begins with a space`(
    keyboard: Keyboard
  ) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    for line in [
      "customer 1", "history", " help quit", "sessions customer2@example.com", "custmer 4", "help quit",
    ] {
      try desk.say(line, expecting: "\n")
    }
    try desk.leave()
    #expect(try desk.site.history == "history\nhelp quit\nquit\n")
    #expect(try desk.site.mode(of: "state/sessiondesk/history") == 0o600)
    #expect(try desk.site.mode(of: "state/sessiondesk") == 0o700)
  }

  @Test func `recalls a line that names a customer only until the console is left`() throws {
    let site = try DemoSite()
    let desk = try AgentAtDesk(site)
    try desk.say("customer 1", expecting: "Membership")
    try desk.say("cust\u{1B}[A", expecting: "Membership")
    try desk.leave()
    let next = try AgentAtDesk(site)
    try next.terminal.send("cust\u{1B}[A\u{1B}[A")
    try next.say("", expecting: "No command is called 'cust'")
    #expect(site.auditLines.count == 2)
  }

  @Test func `recalls the lines of the console before`() throws {
    let site = try DemoSite()
    let first = try AgentAtDesk(site)
    try first.say("help quit", expecting: "Leave the console")
    try first.leave()
    let next = try AgentAtDesk(site)
    try next.say("help\u{1B}[A", expecting: "Leave the console")
  }

  @Test(arguments: Keyboard.all)
  func `writes no line from history off to history on`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.say("help quit", expecting: "Leave the console")
    try desk.say("history off", expecting: "No line is kept from here on")
    try desk.say("help version", expecting: "Tell the versions")
    try desk.say("help v\u{1B}[A", expecting: "Tell the versions")
    try desk.say("history", expecting: "No line is kept from here on")
    try desk.say("history on", expecting: "Typed lines are kept in")
    try desk.say("help history", expecting: "Usage:")
    try desk.leave()
    #expect(try desk.site.history == "help quit\nhistory off\nhelp history\nquit\n")
  }

  @Test func `keeps the lines of two consoles at once`() throws {
    let site = try DemoSite()
    let (one, two) = (try AgentAtDesk(site), try AgentAtDesk(site))
    try one.say("help quit", expecting: "Leave the console")
    try two.say("help version", expecting: "Tell the versions")
    try one.say("history", expecting: "Typed lines are kept")
    try two.leave()
    try one.leave()
    #expect(try site.history == "help quit\nhelp version\nhistory\nquit\nquit\n")
  }

  @Test func `has every finished line in the file when the program is killed`() throws {
    let desk = try AgentAtDesk()
    try desk.say("help quit", expecting: "Leave the console")
    try desk.terminal.send("half a li")
    try desk.terminal.expect("half a li")
    desk.terminal.signal(SIGKILL)
    #expect(try desk.terminal.waitForExit() == .killed(SIGKILL))
    #expect(try desk.site.history == "help quit\n")
  }

  @Test func `works, and says so, where no file can be made`() throws {
    let site = try DemoSite()
    try site.folder.write("", to: "state/sessiondesk/history/is-a-folder")
    let desk = try AgentAtDesk(site)
    try desk.say("history", expecting: "No line is kept: there is no prompt here, or no file can be written")
    try desk.say("hist\u{1B}[A", expecting: "No line is kept")
  }

  @Test func `keeps no line that nobody types`() throws {
    let site = try DemoSite()
    let run = try run(
      Repository.program, [], input: "history\nhistory on\n", environment: site.environment)
    #expect(run.output.components(separatedBy: "No line is kept").count == 3)
    #expect(!FileManager.default.fileExists(atPath: site.folder.path("state/sessiondesk/history")))
  }
}

extension AgentAtDesk {
  fileprivate func leave() throws {
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == .exited(0))
  }
}

extension DemoSite {
  fileprivate var history: String {
    get throws { try String(contentsOfFile: folder.path("state/sessiondesk/history"), encoding: .utf8) }
  }

  fileprivate func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int
  }
}
