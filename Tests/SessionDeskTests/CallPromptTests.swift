import DeskTestSupport
import Foundation
import Testing

/// The real program in a pseudo-terminal, on a call: questions, the keys of a walk, and a crash.
struct CallPromptTests {
  private static let prompt = "sessiondesk [demo.sqlite:read-only]> "

  private func desk(_ site: DemoSite, terminal name: String = "xterm-256color") throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Repository.program, environment: site.environment.merging(["TERM": name]) { $1 }, columns: 200)
    try terminal.expect(Self.prompt)
    return terminal
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func `asks before a guide, and leaves out what cannot be done`(terminal name: String) throws {
    let terminal = try desk(try DemoSite(), terminal: name)
    try terminal.send("guide UN55TU7000\r")
    try terminal.expect("Somebody at the device? y/n> ")
    try terminal.send("y\r")
    try terminal.expect("Remote at hand? y/n> ")
    try terminal.send("n\r")
    try terminal.expect("7. Sign one device out from the account page")
    try terminal.expect("Left out: 8 of 10 procedures, which need the remote.")
    try terminal.expect(Self.prompt)
  }

  @Test(arguments: ["\u{3}", "\u{4}"])
  func `gives the prompt back at Ctrl-C and Ctrl-D`(key: String) throws {
    let terminal = try desk(try DemoSite())
    try terminal.send("guide UN55TU7000\r")
    try terminal.expect("y/n> ")
    try terminal.send(key)
    try terminal.expect("Stopped, as you asked")
    try terminal.expect(Self.prompt)
    try terminal.send("walk UN55TU7000\r")
    try terminal.expect("step 1 of 6> ")
    try terminal.send(key)
    try terminal.expect("Left at step 1 of 6")
    try terminal.expect(Self.prompt)
    try terminal.send("version\r")
    try terminal.expect("SessionDesk 0.1.0")
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func `walks by its keys`(terminal name: String) throws {
    let terminal = try desk(try DemoSite(), terminal: name)
    try terminal.send("walk UN55TU7000\r")
    for (keys, seen) in [
      ("", "step 1 of 6> "), ("\r", "step 2 of 6> "), ("n\r", "If not:"), ("", "step 2 of 6> "),
      ("b\r", "step 1 of 6> "), ("?\r", "Enter: seen."), ("", "step 1 of 6> "), ("x\r", "Next: 2. "),
      ("", "Enter or q> "), ("\r", "step 1 of 5> "), ("w\r", "It worked: "), ("", Self.prompt),
      ("wrap\r", "signed out, confirmed"), ("", Self.prompt), ("kb flags\r", "Not seen: "), ("", Self.prompt),
    ] {
      try terminal.send(keys)
      try terminal.expect(seen)
    }
  }

  @Test func `completes nothing and remembers nothing at a question`() throws {
    let site = try DemoSite()
    let terminal = try desk(site)
    try terminal.send("walk UN55TU7000\r")
    try terminal.expect("step 1 of 6> ")
    try terminal.send("sess\t\r")
    try terminal.expect("Enter: seen.")
    try terminal.expect("step 1 of 6> ")
    try terminal.send("q\r")
    try terminal.expect(Self.prompt)
    try terminal.send("ver\t")
    try terminal.expect("version ")
    try terminal.send("\rquit\r")
    #expect(try terminal.waitForExit() == .exited(0))
    let history = site.folder.path("state/sessiondesk/history")
    #expect(try String(contentsOfFile: history, encoding: .utf8) == "walk UN55TU7000\nversion \nquit\n")
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
  func `loses no note and no step when it is killed`(signal: Int32) throws {
    let site = try DemoSite()
    let first = try desk(site)
    try first.send("customer 1\r")
    try first.expect("customer •••••> ")
    try first.send("note sold in May\r")
    try first.expect("Note 1 on the call")
    try first.send("walk 1\r")
    try first.expect("step 1 of 6> ")
    try first.send("\r")
    try first.expect("step 2 of 6> ")
    first.signal(signal)
    let end = try first.waitForExit()
    #expect(end == (signal == SIGKILL ? .killed(signal) : .exited(128 + signal)))
    let second = try desk(site)
    try second.send("customer 1\r")
    try second.expect("You were on a call with this customer just now: 1 note,")
    try second.expect("step 2 of 6")
    try second.send("wrap\r")
    try second.expect("sold in May")
  }

  @Test func `sends whoever has no terminal to the guide`() throws {
    let run = try run(Repository.program, ["walk", "UN55TU7000"], environment: try DemoSite().environment)
    #expect(run.status == 64)
    #expect(run.errors.contains("guide UN55TU7000"))
  }
}
