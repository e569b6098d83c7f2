import ArgumentParser
import Guidance

/// Why the words are no command, as a sentence for an agent, when ArgumentParser has refused them.
func usageError(in words: [String], refused error: any Error) -> UsageError {
  let (path, rest) = CommandSyntax.program.command(of: words)
  let refusal = RootCommand.message(for: error)
  let name = path.map(\.name).joined(separator: " ")
  let command = path.last ?? .program
  if error is ValidationError { return .other(refusal, help: name) }
  if let word = rest.first, !word.hasPrefix("-"), !command.subcommands.isEmpty {
    let names = command.subcommands.map(\.name)
    return .unknownCommand(word, of: name, closest: suggestions(for: word, among: names))
  }
  var check = UsageCheck(command, name: name, refusal: refusal)
  var words = rest
  while let word = words.popFirst() {
    if let mistake = check.take(word, before: &words) { return mistake }
  }
  return check.missing ?? check.wrongValue ?? .other(hidingContacts(of: Array(rest), in: refusal), help: name)
}

private func hidingContacts(of words: [String], in text: String) -> String {
  words.reduce(text) { $1.isEmpty ? $0 : $0.replacing($1, with: $1.hidingContact) }
}

/// Looks for the first mistake in the words behind a command.
private struct UsageCheck {
  private let command: CommandSyntax
  private let name: String
  private let refusal: String
  private var positionals: ArraySlice<ArgumentSyntax>
  private var areOptionsOver = false
  /// A value that was refused; told when nothing else is wrong.
  private(set) var wrongValue: UsageError?
  /// The names of options that were given.
  private var given: Set<String> = []

  init(_ command: CommandSyntax, name: String, refusal: String) {
    self.command = command
    self.name = name
    self.refusal = refusal
    positionals = command.positionals[...]
  }

  /// What a command needs and did not get.
  var missing: UsageError? {
    let options = command.options.filter { !$0.isOptional && given.isDisjoint(with: $0.names) }
    guard let argument = (positionals + options).first(where: { !$0.isOptional }) else { return nil }
    let label = argument.kind == .positional ? "" : "\(argument.names[0]), "
    let what = argument.abstract.prefix(1).lowercased() + argument.abstract.dropFirst()
    return .missing(label + what, of: name, example: command.examples.first ?? "help \(name)")
  }

  mutating func take(_ word: String, before words: inout ArraySlice<String>) -> UsageError? {
    if word == "--", !areOptionsOver {
      areOptionsOver = true
      return nil
    }
    if word.hasPrefix("-"), !areOptionsOver { return option(word, before: &words) }
    guard let argument = positionals.first else { return .unexpected(word, of: name) }
    check(word, for: argument, named: argument.valueName.uppercased())
    // One that repeats may have more words, and needs none.
    positionals = (argument.isRepeating ? [argument.optional] : []) + positionals.dropFirst()
    return nil
  }

  private mutating func option(_ word: String, before words: inout ArraySlice<String>) -> UsageError? {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = command.option(parts[0]) else {
      let names = command.options.map { $0.names[0] }
      return .unknownOption(parts[0], of: name, closest: suggestions(for: parts[0], among: names))
    }
    given.insert(parts[0])
    if option.kind == .flag { return parts.count > 1 ? .takesNoValue(option: parts[0]) : nil }
    let next = words.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    guard let value = parts.count > 1 ? parts[1] : next else {
      return .noValue(option: parts[0], example: example(of: option), help: name)
    }
    if parts.count == 1 { words = words.dropFirst() }
    check(value, for: option, named: parts[0])
    return nil
  }

  private func example(of option: ArgumentSyntax) -> String? {
    command.examples.first { $0.contains(option.names[0] + " ") }
  }

  private mutating func check(_ value: String, for argument: ArgumentSyntax, named label: String) {
    guard wrongValue == nil, refusal.contains("'\(value)' is invalid") else { return }
    let choices: [String] = if case .list(let values) = argument.values { values } else { [] }
    wrongValue = .wrongValue(
      value, of: label, choices: choices, closest: suggestions(for: value, among: choices), help: name)
  }
}
