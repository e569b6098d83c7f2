import DeskTestSupport
import Foundation
import Testing

/// Several lines pasted at once.
struct PasteTests {
  @Test(arguments: Keyboard.markingPastes)
  func `runs a pasted block line by line, after saying how many lines it has`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.paste("help quit\n\n  \nhistory\nhelp history\n")
    try desk.terminal.expect("Pasted 3 lines; they run in order.")
    try desk.terminal.expect("\(AgentAtDesk.prompt)help quit\r\n")
    try desk.terminal.expect("Leave the console")
    try desk.terminal.expect("\(AgentAtDesk.prompt)history\r\n")
    try desk.terminal.expect("Typed lines are kept")
    try desk.terminal.expect("\(AgentAtDesk.prompt)help history\r\n")
    try desk.terminal.expect("Usage:")
    try desk.terminal.expect(AgentAtDesk.prompt)
    #expect(!desk.terminal.screenText.contains("left out"))
    try desk.say("history", expecting: "Typed lines are kept")
  }

  @Test(arguments: Keyboard.markingPastes)
  func `stops a pasted block at the first line that fails`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.paste("history off\nlimits\nhistory on\nhelp quit\n")
    try desk.terminal.expect("Pasted 4 lines")
    try desk.terminal.expect("No customer is chosen")
    try desk.terminal.expect("Stopped after pasted line 2. The 2 lines behind it were left out;")
    try desk.terminal.expect(AgentAtDesk.prompt)
    try desk.say("history", expecting: "No line is kept")
    #expect(!desk.terminal.screenText.contains("Leave the console"))
  }

  @Test func `says that one line was left out when the last but one leaves the console`() throws {
    let desk = try AgentAtDesk()
    try desk.paste("quit\nhistory")
    try desk.terminal.expect(
      "Stopped after pasted line 1. The line behind it was left out; nothing of it ran.")
    #expect(try desk.terminal.waitForExit() == .exited(0))
  }

  @Test func `gives up the rest of a pasted block at Ctrl-C`() throws {
    let desk = try AgentAtDesk()
    let file = desk.site.folder.path("large.sqlite")
    try desk.paste("demo create \(file) --customers 10000000\nhistory\n")
    try desk.terminal.expect("of 10000000 customers", within: 30)
    try desk.terminal.send("\u{3}")
    try desk.terminal.expect("Stopped, as you asked with Ctrl-C")
    try desk.terminal.expect("The line behind it was left out")
    try desk.terminal.expect(AgentAtDesk.prompt)
    #expect(!desk.terminal.screenText.contains("Typed lines"))
  }

  @Test(arguments: Keyboard.markingPastes)
  func `takes one pasted line for a typed one`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.terminal.send("his")
    try desk.paste("tory\n")
    try desk.terminal.expect("Typed lines are kept")
    #expect(!desk.terminal.screenText.contains("Pasted"))
  }

  @Test(arguments: Keyboard.markingPastes)
  func `runs nothing of a paste that is given up with Ctrl-C before Enter`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.terminal.send("\u{1B}[200~quit\nquit\n\u{1B}[201~")
    try desk.terminal.expect("quit")
    try desk.terminal.send("\u{3}")
    try desk.terminal.expect("^C")
    try desk.terminal.expect(AgentAtDesk.prompt)
    try desk.say("history", expecting: "Typed lines are kept")
  }

  @Test(arguments: Keyboard.all.filter { $0.terminal == "dumb" })
  func `runs pasted lines as they come where the terminal does not mark them`(keyboard: Keyboard) throws {
    let desk = try AgentAtDesk(nil, keyboard)
    try desk.terminal.send("help quit\rhistory\r")
    try desk.terminal.expect("Leave the console")
    try desk.terminal.expect("Typed lines are kept")
    try desk.terminal.expect(AgentAtDesk.prompt)
  }
}

extension AgentAtDesk {
  /// Pastes a text, with the marks that the terminal puts around it, and presses Enter.
  fileprivate func paste(_ text: String) throws {
    try terminal.send("\u{1B}[200~\(text)\u{1B}[201~\r")
  }
}
