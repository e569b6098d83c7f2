package import ArgumentParser
import TerminalText

/// `completions bash`: the file that lets a shell complete the program's words.
package struct CompletionsCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print the file with which bash, zsh or fish completes at Tab.",
    discussion: """
      Put it where the shell looks for such files:
        bash  ~/.local/share/bash-completion/completions/sessiondesk
        zsh   a folder of $fpath, as _sessiondesk
        fish  ~/.config/fish/completions/sessiondesk.fish
      The file asks the program for models, topics, plans and regions; no customer
      is ever among them.

      Examples:
        completions bash
        completions --values topics
      """)

  /// A shell that can be told what may follow.
  package enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

  @Argument(help: "The shell.")
  package var shell: Shell?
  @Option(help: "List what the desk knows of a sort, one a line, as the files ask for it.")
  package var values: KnownValues?
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func validate() throws {
    if (shell == nil) == (values == nil) { throw ValidationError("Name a shell, or --values, not both.") }
  }

  package func answer(at desk: inout Desk) throws -> any Answer {
    if let values {
      return ValuesAnswer(values: desk.completer.all(values).filter { !$0.contains(where: \.isShellSyntax) })
    }
    return CompletionsAnswer(script: shellScript(for: shell ?? .bash))
  }
}

struct CompletionsAnswer: Answer {
  var script: String

  var document: Document {
    [.verbatim(script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))]
  }
}

struct ValuesAnswer: Answer {
  var values: [String]

  var document: Document { values.isEmpty ? [] : [.verbatim(values)] }
}

extension Character {
  /// Whether bash would take it for more than a letter in a list of words.
  fileprivate var isShellSyntax: Bool { "\"'`$\\".contains(self) }
}
