package import ArgumentParser
import TerminalText

/// `help [COMMAND]`: what there is, or how a command is used.
package struct HelpCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Explain the console, or one command, with examples.",
    discussion: """
      Examples:
        help
        help guide
        help kb lint
      """)

  @Argument(help: "A command.")
  package var command: [String] = []
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    var type: any ParsableCommand.Type = RootCommand.self
    for word in command {
      let found = type.configuration.subcommands.first { $0.configuration.commandName == word }
      guard let found else { throw DeskError.unknownCommand(word, closest: RootCommand.closest(to: word)) }
      type = found
    }
    return HelpAnswer(type)
  }
}

struct HelpAnswer: Answer {
  var command: String
  var abstract: String
  var help: String
  var commands: [Subcommand]

  /// A command of a group.
  struct Subcommand: Encodable, Sendable {
    var command: String
    var abstract: String
  }

  init(_ type: any ParsableCommand.Type) {
    command = type.configuration.commandName ?? ""
    abstract = type.configuration.abstract
    help = RootCommand.helpMessage(for: type, columns: 80)
    commands = type.configuration.subcommands.map {
      Subcommand(command: $0.configuration.commandName ?? "", abstract: $0.configuration.abstract)
    }
  }

  var document: Document {
    [.verbatim(help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))]
  }
}
