package import TerminalText

/// Something that a command asks the agent, who answers with a line.
package struct Question: Equatable, Sendable {
  /// What is shown before it.
  package var document: Document
  /// What stands before the answer; plain text, with a blank at its end.
  package var prompt: String

  package init(_ document: Document = [], prompt: String) {
    self.document = document
    self.prompt = prompt
  }
}
