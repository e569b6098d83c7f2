/// What of a command is being typed at the cursor.
enum CursorPlace {
  /// An option's name.
  case option
  /// An argument's value, which may go on over several words.
  case value(ArgumentSyntax, typed: String)

  /// `words` stand behind the command, `begun` is the word at the cursor; nil when no more can follow.
  init?(in command: CommandSyntax, behind words: ArraySlice<String>, begun: String, isQuoted: Bool) {
    var walk = Walk(command)
    for word in words { walk.take(word) }
    if let option = walk.awaited {
      self = .value(option, typed: begun)
    } else if begun.hasPrefix("-"), !isQuoted || begun.contains("="), !walk.areOptionsOver {
      let parts = begun.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        self = .option
        return
      }
      guard let option = command.option(parts[0]) else { return nil }
      self = .value(option, typed: parts[1])
    } else if let argument = walk.positionals.first {
      self = .value(argument, typed: (walk.spoken + [begun]).joined(separator: " "))
    } else if begun.isEmpty, !walk.areOptionsOver {
      self = .option
    } else {
      return nil
    }
  }

  /// What words are to a command, one after the other.
  private struct Walk {
    let command: CommandSyntax
    /// What is still to come; one that repeats stays.
    var positionals: ArraySlice<ArgumentSyntax>
    /// The words so far of the one that repeats.
    var spoken: [String] = []
    /// The option whose value comes next.
    var awaited: ArgumentSyntax?
    var areOptionsOver = false

    init(_ command: CommandSyntax) {
      self.command = command
      positionals = command.positionals[...]
    }

    mutating func take(_ word: String) {
      if awaited != nil {
        awaited = nil
      } else if !areOptionsOver, word == "--" {
        areOptionsOver = true
      } else if !areOptionsOver, word.hasPrefix("-") {
        awaited = command.option(word).flatMap { $0.kind == .option ? $0 : nil }
      } else if positionals.first?.isRepeating == true {
        spoken.append(word)
      } else {
        positionals = positionals.dropFirst()
      }
    }
  }
}
