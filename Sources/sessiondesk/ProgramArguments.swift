import DeskCommands

/// The words of the command line, sorted: the program's own options, and the command.
///
/// The options may stand before or behind the command, which a parser of subcommands cannot do; all else is
/// the command's.
struct ProgramArguments: Equatable {
  var source: String?
  var knowledgeBase: String?
  var audit: String?
  /// The lines of `-c`.
  var lines: [String] = []
  /// The command with its arguments.
  var words: [String] = []

  /// Throws a `DeskError` when an option has no value, or lines and a command are both given.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += ["--"] + rest
        break
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let option = Self.options[parts[0]] else {
        words.append(word)
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw DeskError.noValue(option: word)
      }
      option(&self, value)
    }
    if words.first == "--json", words.count > 1 { words.append(words.removeFirst()) }
    if !lines.isEmpty && !words.isEmpty { throw DeskError.linesAndCommand }
  }

  private static let options: [String: @Sendable (inout Self, String) -> Void] = [
    "--source": { $0.source = $1 },
    "--knowledge-base": { $0.knowledgeBase = $1 },
    "--audit": { $0.audit = $1 },
    "-c": { $0.lines.append($1) },
  ]
}
