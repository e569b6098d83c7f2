import ArgumentParser

/// The options of the program itself, which stand before or behind any command.
struct ProgramOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The customer database, an SQLite file.", valueName: "file"), completion: .file())
  var source: String?
  @Option(
    help: ArgumentHelp("The folder of the knowledge base.", valueName: "folder"), completion: .directory)
  var knowledgeBase: String?
  @Option(help: ArgumentHelp("The file of the audit log.", valueName: "file"), completion: .file())
  var audit: String?
  @Option(
    name: .customShort("c"),
    help: ArgumentHelp("Run a line; several run until one fails.", valueName: "line"))
  var lines: [String] = []
  @Option(help: "Lay answers out so; see: help format.")
  var format: OutputFormat?
  @Flag(help: "Show lists and whole lines, for screen readers.")
  var accessible = false
  @Flag(help: "Never show a long answer a screen at a time.")
  var noPager = false
}

/// The program as a shell sees it: every command, and the options around them.
struct ProgramCommand: ParsableCommand {
  static let configuration = RootCommand.configuration

  @OptionGroup var options: ProgramOptions
}
