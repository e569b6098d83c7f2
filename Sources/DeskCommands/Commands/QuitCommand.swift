package import ArgumentParser

/// `quit`: leaves the console; so do `exit`, `\q` and Ctrl-D.
package struct QuitCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave the console; exit, \\q and Ctrl-D do the same.",
    discussion: """
      Examples:
        quit
        exit
      """)

  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    desk.isLeaving = true
    return SilentAnswer()
  }
}
