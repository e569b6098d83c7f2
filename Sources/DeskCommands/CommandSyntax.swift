import ArgumentParser
import Foundation

/// What a command takes, as ArgumentParser knows it.
///
/// Completion, help, suggestions and the manual read it, so that nothing is listed twice.
package struct CommandSyntax: Decodable, Sendable {
  package let name: String
  package let abstract: String
  /// What its help says apart from its examples; lines are broken as they were written.
  package let discussion: String
  /// Lines that an agent can type.
  package let examples: [String]
  package let arguments: [ArgumentSyntax]
  /// The commands of a group.
  package let subcommands: [CommandSyntax]

  /// The program with all its commands; its arguments are the options before and behind any command.
  package static let program = read()

  private static func read() -> CommandSyntax {
    let text = ProgramCommand._dumpHelp()
    let dump = try? JSONDecoder().decode([String: Dumped].self, from: Data("{\"dump\":\(text)}".utf8))
    return dump?["dump"]?.command ?? CommandSyntax()
  }

  /// What ArgumentParser wraps a command in.
  private struct Dumped: Decodable {
    let command: CommandSyntax
  }

  private init() { (name, abstract, discussion, examples, arguments, subcommands) = ("", "", "", [], [], []) }

  private enum CodingKeys: String, CodingKey {
    case commandName, abstract, discussion, arguments, subcommands
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .commandName)
    abstract = try values.decodeIfPresent(String.self, forKey: .abstract) ?? ""
    let text = try values.decodeIfPresent(String.self, forKey: .discussion) ?? ""
    let parts = text.components(separatedBy: "Examples:\n")
    discussion = parts[0].trimmingCharacters(in: .whitespacesAndNewlines)
    examples = parts.dropFirst().flatMap { part in
      part.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    arguments = try values.decodeIfPresent([ArgumentSyntax].self, forKey: .arguments) ?? []
    let commands = try values.decodeIfPresent([CommandSyntax].self, forKey: .subcommands) ?? []
    // ArgumentParser puts a help of its own behind ours.
    var names: Set<String> = []
    subcommands = commands.filter { names.insert($0.name).inserted }
  }
}

extension CommandSyntax {
  /// The command that the first words name, by its words, and the words behind them.
  package func command(of words: [String]) -> (path: [CommandSyntax], rest: ArraySlice<String>) {
    guard let word = words.first, let next = subcommands.first(where: { $0.name == word }) else {
      return ([], words[...])
    }
    let (path, rest) = next.command(of: Array(words.dropFirst()))
    return ([next] + path, rest)
  }

  /// What stands in its places, in order.
  package var positionals: [ArgumentSyntax] { arguments.filter { $0.kind == .positional } }

  /// Its flags and options.
  package var options: [ArgumentSyntax] { arguments.filter { $0.kind != .positional } }

  /// The option of a name with its dashes.
  package func option(_ name: String) -> ArgumentSyntax? { options.first { $0.names.contains(name) } }

  /// Every command below it that answers, each with the words that name it.
  package var commands: [(path: [String], syntax: CommandSyntax)] {
    subcommands.flatMap { command in
      command.subcommands.isEmpty
        ? [([command.name], command)]
        : command.commands.map { ([command.name] + $0.path, $0.syntax) }
    }
  }
}

/// One thing that a command takes.
package struct ArgumentSyntax: Decodable, Sendable {
  package enum Kind: String, Decodable, Sendable { case positional, option, flag }

  /// What may stand in its place.
  package enum Values: Sendable, Equatable {
    /// Words that only the agent knows.
    case any
    case list([String])
    case files
    case folders
    /// What the desk knows.
    case known(KnownValues)
  }

  package let kind: Kind
  /// With their dashes, the long one first; none for a positional.
  package let names: [String]
  package let valueName: String
  package let abstract: String
  /// Without it; empty when there is none.
  package let defaultValue: String
  package private(set) var isOptional: Bool
  package let isRepeating: Bool
  package let values: Values

  private struct Name: Decodable {
    let kind: String
    let name: String

    var text: String { (kind == "long" ? "--" : "-") + name }
  }

  private enum CodingKeys: String, CodingKey {
    case kind, names, valueName, abstract, defaultValue, isOptional, isRepeating, allValues, completionKind
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    kind = try values.decode(Kind.self, forKey: .kind)
    let names = try values.decodeIfPresent([Name].self, forKey: .names) ?? []
    self.names = names.map(\.text).sorted { $0.count > $1.count }
    valueName = try values.decodeIfPresent(String.self, forKey: .valueName) ?? ""
    abstract = try values.decodeIfPresent(String.self, forKey: .abstract) ?? ""
    defaultValue = try values.decodeIfPresent(String.self, forKey: .defaultValue) ?? ""
    isOptional = try values.decode(Bool.self, forKey: .isOptional)
    isRepeating = try values.decode(Bool.self, forKey: .isRepeating)
    let list = try values.decodeIfPresent([String].self, forKey: .allValues).map { Values.list($0) }
    self.values = try list ?? values.decodeIfPresent(Values.self, forKey: .completionKind) ?? .any
  }
}

extension ArgumentSyntax {
  /// The same, but need not be given.
  var optional: ArgumentSyntax {
    var argument = self
    argument.isOptional = true
    return argument
  }
}

extension ArgumentSyntax.Values: Decodable {
  private enum CodingKeys: String, CodingKey { case list, file, directory, shellCommand }

  package init(from decoder: any Decoder) throws {
    let kinds = try decoder.container(keyedBy: CodingKeys.self)
    if kinds.contains(.file) {
      self = .files
    } else if kinds.contains(.directory) {
      self = .folders
    } else if let list = try kinds.decodeIfPresent([String: [String]].self, forKey: .list) {
      self = .list(list.values.flatMap(\.self))
    } else {
      let command = try kinds.decodeIfPresent([String: String].self, forKey: .shellCommand)?.values.first
      self = command.flatMap(KnownValues.init(shellCommand:)).map { .known($0) } ?? .any
    }
  }
}
