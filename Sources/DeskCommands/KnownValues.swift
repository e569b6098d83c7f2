import ArgumentParser

/// Sorts of values that the desk knows, for an argument's `completion:`.
///
/// A shell asks the program for them, so it offers the same as Tab at the prompt, apart from rows.
package enum KnownValues: String, CaseIterable, Sendable, ExpressibleByArgument {
  case commands, messages, models, plans, regions, topics
  /// Rows of the customer of the case, which are numbers from 1.
  case rows
  /// Rows, or models.
  case devices

  private static let question = "sessiondesk completions --values "

  fileprivate var shellCommand: String { Self.question + rawValue }

  /// Reads what stands in a shell's completion file.
  init?(shellCommand: String) {
    guard shellCommand.hasPrefix(Self.question) else { return nil }
    self.init(rawValue: String(shellCommand.dropFirst(Self.question.count)))
  }
}

extension CompletionKind {
  /// Completes by what the desk knows.
  static func known(_ values: KnownValues) -> CompletionKind { .shellCommand(values.shellCommand) }
}
