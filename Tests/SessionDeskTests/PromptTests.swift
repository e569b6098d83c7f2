import DeskTestSupport
import Foundation
import Testing

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

  @Test func `goes on after a failure`() throws {
    let desk = try AgentAtDesk()
    try desk.terminal.send("customer 999\r")
    try desk.terminal.expect("No customer has")
    try desk.terminal.expect("> ")
    try desk.terminal.send("quit\r")
    #expect(try desk.terminal.waitForExit() == .exited(0))
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
