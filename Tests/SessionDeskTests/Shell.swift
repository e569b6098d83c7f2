import DeskTestSupport
import Testing

/// A shell in a pseudo-terminal that runs the program, which stands at its first prompt.
final class Shell {
  let terminal: PseudoTerminal
  let site: DemoSite

  static let prompt = "agent$ "

  init(_ keyboard: Keyboard, in site: DemoSite? = nil) throws {
    let site = try site ?? DemoSite()
    self.site = site
    terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
      environment: try keyboard.environment(site).merging(["PS1": Self.prompt]) { $1 })
    try terminal.expect(Self.prompt)
    try terminal.send("\(Repository.program)\r")
    try terminal.expect(AgentAtDesk.prompt)
  }

  /// The program that the shell runs.
  func program() throws -> ProcessState {
    ProcessState(try #require(ProcessState(terminal.process).children.first))
  }
}
