/// What came of asking for a line.
package enum LineInput: Equatable, Sendable {
  /// A line, without its newline.
  case line(String)
  /// The lines of a pasted block, at least two of them, none of them blank.
  case pasted([String])
  /// Ctrl-C: what was typed is given up, and the next question may follow.
  case interrupted
  /// Ctrl-D on an empty line, or the last line has been read.
  case endOfInput
  /// A signal asks the program to end. The terminal is already as it was before the question.
  case terminated(signal: Int32)
  /// A line of more bytes than the limit. It was read to its end and not kept.
  case tooLong(limit: Int)
}

/// Where lines come from: a terminal, standard input, or a script.
package protocol LineEditor: AnyObject {
  /// Asks for one line, and waits until there is an answer.
  ///
  /// The prompt is plain text; it is shown only where somebody types.
  func nextLine(prompt: String) -> LineInput

  /// Makes a line one that can be recalled: until the program ends, and `inFile` also after it.
  func remember(_ line: String, inFile: Bool)
}

extension LineEditor {
  /// Remembers nothing, where nobody can recall it.
  package func remember(_ line: String, inFile: Bool) {}
}

/// Lines that are known beforehand: commands given as arguments, and tests.
package final class ScriptedEditor: LineEditor {
  private var inputs: ArraySlice<LineInput>

  /// Makes an editor that gives these inputs in order, and then the end of input for ever.
  package init(_ inputs: [LineInput]) {
    self.inputs = inputs[...]
  }

  /// The next input of the script.
  package func nextLine(prompt: String) -> LineInput {
    inputs.popFirst() ?? .endOfInput
  }
}
