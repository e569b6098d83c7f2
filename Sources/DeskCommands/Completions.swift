import ArgumentParser

/// The words that may stand at the cursor: commands, the commands of a group, and options; never customers.
///
/// `cursor` counts bytes of UTF-8. Case does not count; what is offered replaces the word that was begun.
package func completions(of line: String, at cursor: Int) -> [String] {
  let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
  var words = before.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  let begun = words.removeLast()
  return candidates(after: words.filter { !$0.isEmpty }, isOption: begun.hasPrefix("-"))
    .filter { $0.lowercased().hasPrefix(begun.lowercased()) }
}

private func candidates(after words: [String], isOption: Bool) -> [String] {
  let words = words.first == "help" ? Array(words.dropFirst()) : words
  var command: any ParsableCommand.Type = RootCommand.self
  for word in words where !word.hasPrefix("-") {
    guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word })
    else {
      break
    }
    command = next
  }
  let names = command.configuration.subcommands.map { $0.configuration.commandName ?? "" }
  if command == RootCommand.self { return words.isEmpty ? names.sorted() : [] }
  return isOption ? ["--help", "--json"] : names
}
