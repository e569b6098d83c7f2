import Accounts
import Guidance

/// Says what Tab offers: from memory alone, so no database is asked and no customer is ever named.
///
/// The texts of the knowledge base are put in order at the first Tab that wants them, and kept.
package final class Completer {
  /// How many rows the customer of the case has.
  var rows = 0
  private let texts: Once<KnownTexts>

  init(_ knowledge: Once<KnowledgeBase>) {
    texts = Once { KnownTexts(try knowledge.value()) }
  }

  /// Reads what the first completion would have to wait for: the syntax of the commands, and the texts.
  package func prepare() {
    _ = CommandSyntax.program
    _ = try? texts.value()
  }

  /// What Tab makes of a line whose cursor stands behind so many bytes of UTF-8; nil when nothing fits.
  package func completion(of line: String, at cursor: Int) -> Completion? {
    let split = SplitLine(String(decoding: line.utf8.prefix(cursor), as: UTF8.self))
    let (path, rest) = CommandSyntax.program.command(of: RootCommand.expanded(split.words))
    guard let command = path.last else { return firstWord(split) }
    guard command.subcommands.isEmpty else {
      let begun = split.word ?? ""
      return rest.isEmpty
        ? split.value(begun).completion(by: command.subcommands.map(\.offer).beginning(with: begun)) : nil
    }
    return completion(in: command, behind: rest, split)
  }

  /// What begins with a text among the values of a sort; nothing of the knowledge base where it is gone.
  func offers(of values: KnownValues, beginning text: String) -> ArraySlice<Completion.Offer> {
    let known = try? texts.value()
    return switch values {
    case .commands: Self.commands.beginning(with: text)
    case .rows: rowNumbers(text)
    case .devices: rowNumbers(text) + (known?.devices(beginning: text) ?? [])
    case .models: known?.devices(beginning: text) ?? []
    case .messages: known?.messages.beginning(with: text) ?? []
    case .plans: known?.plans.beginning(with: text) ?? []
    case .regions: known?.regions.beginning(with: text) ?? []
    case .topics: known?.topics.beginning(with: text) ?? []
    }
  }

  /// Every value of a sort.
  func all(_ values: KnownValues) -> [String] {
    let offers =
      [.models, .devices].contains(values)
      ? (try? texts.value())?.allDevices ?? [] : Array(offers(of: values, beginning: ""))
    return offers.map(\.text)
  }

  private func rowNumbers(_ text: String) -> ArraySlice<Completion.Offer> {
    (1...max(rows, 1)).prefix(rows).map { Completion.Offer("\($0)", about: "row \($0)") }
      .beginning(with: text)
  }

  /// Every command with the words that name it, groups among them.
  private static let commands = CommandSyntax.program.subcommands.flatMap { command in
    [command.offer]
      + command.commands.map { path, syntax in
        Completion.Offer(([command.name] + path).joined(separator: " "), about: syntax.abstract)
      }
  }
}

extension Completer {
  /// A command, or the device whose guide is meant.
  private func firstWord(_ split: SplitLine) -> Completion? {
    let begun = split.word ?? ""
    let commands = CommandSyntax.program.subcommands.map(\.offer).sorted { $0.text < $1.text }
      .beginning(with: begun)
    if split.words.isEmpty, !commands.isEmpty { return split.value(begun).completion(by: commands) }
    let text = (split.words + [begun]).joined(separator: " ")
    if text.hasPrefix("-") { return nil }
    return split.value(text, isOneWord: false).completion(by: offers(of: .models, beginning: text))
  }

  private func completion(
    in command: CommandSyntax, behind words: ArraySlice<String>, _ split: SplitLine
  ) -> Completion? {
    let begun = split.word ?? ""
    let place = CursorPlace(in: command, behind: words, begun: begun, isQuoted: split.quote != nil)
    switch place {
    case .value(let argument, let typed):
      return split.value(typed, isOneWord: !argument.isRepeating)
        .completion(by: offers(for: argument, beginning: typed))
    case .option:
      return split.value(begun).completion(by: command.optionOffers(behind: words).beginning(with: begun))
    case nil: return nil
    }
  }

  private func offers(
    for argument: ArgumentSyntax, beginning text: String
  ) -> ArraySlice<Completion.Offer> {
    switch argument.values {
    case .any: []
    case .list(let texts): texts.map { Completion.Offer($0) }.beginning(with: text)
    case .files: fileOffers(beginning: text, foldersOnly: false)
    case .folders: fileOffers(beginning: text, foldersOnly: true)
    case .known(let values): offers(of: values, beginning: text)
    }
  }
}

extension SplitLine {
  /// The value that ends at the cursor.
  fileprivate func value(_ text: String, isOneWord: Bool = true) -> TypedValue {
    TypedValue(text: text, tail: tail, quote: quote, isOneWord: isOneWord)
  }
}

extension CommandSyntax {
  fileprivate var offer: Completion.Offer { Completion.Offer(name, about: abstract) }

  /// The options that were not given yet.
  fileprivate func optionOffers(behind words: ArraySlice<String>) -> [Completion.Offer] {
    options.filter { option in option.isRepeating || !option.names.contains { words.contains($0) } }
      .map { Completion.Offer($0.names[0], about: $0.abstract) }
  }
}

extension [Completion.Offer] {
  /// Those that begin with a text, case apart, in their order.
  func beginning(with text: String) -> ArraySlice<Completion.Offer> {
    let key = folded(text)
    return filter { folded($0.text).hasPrefix(key) }[...]
  }
}
