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

  @Argument(help: "A command.", completion: .known(.commands))
  package var command: [String] = []
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let (path, rest) = CommandSyntax.program.command(of: RootCommand.expanded(command))
    if let word = rest.first {
      guard !path.isEmpty else {
        throw DeskError.unknownCommand(word, closest: RootCommand.closest(to: word))
      }
      throw usageError(in: command, refused: UsageError.unexpected(word, of: path[0].name))
    }
    return HelpAnswer(path.last ?? .program, path: path.map(\.name))
  }
}

struct HelpAnswer: Answer {
  var command: String
  var abstract: String
  var examples: [String]
  var help: String
  var commands: [Subcommand]
  private var syntax: CommandSyntax
  private var isProgram: Bool

  private enum CodingKeys: CodingKey { case command, abstract, examples, help, commands }

  /// A command of a group.
  struct Subcommand: Encodable, Sendable {
    var command: String
    var abstract: String
    var examples: [String]
  }

  init(_ syntax: CommandSyntax, path: [String]) {
    command = path.isEmpty ? syntax.name : path.joined(separator: " ")
    abstract = syntax.abstract
    examples = syntax.examples
    commands = syntax.commands.map {
      Subcommand(
        command: (path + $0.path).joined(separator: " "), abstract: $0.syntax.abstract,
        examples: $0.syntax.examples)
    }
    self.syntax = syntax
    isProgram = path.isEmpty
    help = ""
    help = render(document, for: Screen(width: 80)).text
  }

  var document: Document {
    if isProgram { return program }
    let title: Block = .heading("\(command): \(abstract)")
    if !commands.isEmpty { return Document([title, .fields(commandFields)]) }
    return Document(
      [title, .verbatim(examples.map { "  \($0)" })] + paragraphs(syntax.discussion)
        + [.paragraph("Usage: \(command)\(syntax.usage)")]
        + [.fields((syntax.positionals + syntax.options).map(\.field))])
  }

  private var program: Document {
    Document(
      [.heading(Line(abstract)), .fields(commandFields)] + paragraphs(syntax.discussion) + [
        .heading("Options of the program, before or behind a command"),
        .fields(syntax.options.map(\.field)),
        .heading("Exit codes"), .fields(ReplyStatus.allCases.map(\.field)),
      ])
  }

  private var commandFields: [Field] {
    commands.map { command in
      let tries: Line =
        command.examples.isEmpty ? "" : " \("Try: \(command.examples.joined(separator: " · "))", .quiet)"
      return Field(command.command, Line(command.abstract) + tries)
    }
  }

  private func paragraphs(_ text: String) -> [Block] {
    text.split(separator: "\n\n").map {
      .paragraph(Line($0.split(separator: "\n").map { $0.trimmingPrefix(" ") }.joined(separator: " ")))
    }
  }
}

extension ArgumentSyntax {
  /// How it is written in a usage line and in a list: `ROW-OR-MODEL`, `--plan PLAN`, `--json`.
  var label: String {
    switch kind {
    case .positional: valueName.uppercased()
    case .flag: names[0]
    case .option: "\(names[0]) \(valueName.uppercased())"
    }
  }

  /// What it is, and what holds without it.
  var explanation: String { abstract + (defaultValue.isEmpty ? "" : " Without it: \(defaultValue).") }

  fileprivate var field: Field { Field(names.count > 1 ? "\(names[1]), \(label)" : label, Line(explanation)) }
}

extension CommandSyntax {
  /// What stands behind its name in a usage line.
  var usage: String {
    (positionals + options.filter { $0.names.first != "--help" }).map { argument in
      let text = argument.label + (argument.isRepeating ? "…" : "")
      return argument.isOptional ? " [\(text)]" : " \(text)"
    }.joined()
  }
}

extension ReplyStatus {
  fileprivate var field: Field { Field("\(rawValue)", Line(meaning)) }
}
