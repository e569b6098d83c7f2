import DeskCommands

/// The words of the command line, sorted: the program's own options, and the command.
///
/// The options may stand before or behind the command, which a parser of subcommands cannot do; all else is
/// the command's. A format before the command is the program's, and one behind it the command's.
struct ProgramArguments: Equatable {
  var source: String?
  var knowledgeBase: String?
  var audit: String?
  /// How answers are laid out that do not say it themselves.
  var format: OutputFormat?
  var isAccessible = false
  var hasPager = true
  /// The lines of `-c`.
  var lines: [String] = []
  /// The command with its arguments.
  var words: [String] = []

  /// Throws a `DeskError` when an option has no value or one that is not known, or lines and a command are
  /// both given.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += ["--"] + rest
        break
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let isLeading = words.isEmpty
      if let flag = Self.flags[word] ?? (isLeading ? Self.leadingFlags[word] : nil) {
        flag(&self)
      } else if let option = Self.options[parts[0]] ?? (isLeading ? Self.leadingOptions[parts[0]] : nil) {
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
          throw DeskError.noValue(option: word)
        }
        try option(&self, value)
      } else {
        words.append(word)
      }
    }
    if !lines.isEmpty && !words.isEmpty { throw DeskError.linesAndCommand }
  }

  private typealias Flag = @Sendable (inout Self) -> Void
  private typealias Option = @Sendable (inout Self, String) throws -> Void

  private static let flags: [String: Flag] = [
    "--accessible": { $0.isAccessible = true },
    "--no-pager": { $0.hasPager = false },
  ]

  private static let options: [String: Option] = [
    "--source": { $0.source = $1 },
    "--knowledge-base": { $0.knowledgeBase = $1 },
    "--audit": { $0.audit = $1 },
    "-c": { $0.lines.append($1) },
  ]

  /// What commands have under the same name.
  private static let leadingFlags: [String: Flag] = ["--json": { $0.format = .json }]

  private static let leadingOptions: [String: Option] = [
    "--format": { arguments, name in
      guard let format = OutputFormat(rawValue: name) else { throw DeskError.unknownFormat(name) }
      arguments.format = format
    }
  ]
}
