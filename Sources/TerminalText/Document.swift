/// What an answer says, block by block, without a word on how it looks.
///
///     let document: Document = [
///       .heading("Sign out on \(platform.name)"),
///       .steps(procedure.steps),
///       .note("It can take \("up to an hour", .strong)."),
///     ]
///     let printable = render(document, for: Screen(width: 80))
package struct Document: Equatable, Sendable {
  /// The blocks from top to bottom; a blank line stands between them.
  package var blocks: [Block]

  /// A document of the given blocks.
  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}

extension Document: ExpressibleByArrayLiteral {
  package init(arrayLiteral blocks: Block...) {
    self.init(blocks)
  }
}

/// One part of a document.
package enum Block: Equatable, Sendable {
  /// What the following blocks are about.
  case heading(Line)
  /// Running text.
  case paragraph(Line)
  /// Labelled values, one below the other.
  case fields([Field])
  /// Things of one kind, in no order that matters.
  case list([Line])
  /// What to do, in order.
  case steps([Step])
  /// Values in rows and columns.
  case table(Table)
  /// A remark; "Note: " is put before it.
  case note(Line)
  /// Something that can go wrong; "Warning: " is put before it.
  case warning(Line)
  /// A picture of counts over time.
  case chart(Chart)
  /// Lines that are laid out already, such as the usage of a command; never wrapped.
  case verbatim([String])
}

/// A value and what it is called.
package struct Field: Equatable, Sendable {
  /// The name of the value, without a colon.
  package var label: String
  /// The value.
  package var value: Line

  /// A field that reads "label: value".
  package init(_ label: String, _ value: Line) {
    self.label = label
    self.value = value
  }
}

/// One thing that the agent says, and what comes of it.
package struct Step: Equatable, Sendable {
  /// The sentence to read aloud.
  package var say: Line
  /// The keys to press, in order; shown by fours, as one dictates a number.
  package var keys: [String]
  /// What the customer sees then; shown after "See: ".
  package var expect: Line?
  /// What to do when it is not seen; shown after "If not: ".
  package var ifNot: Line?
  /// Its number where it stands apart from the others; nil for its place in the list.
  package var number: Int?

  /// A step that may have nothing but its sentence.
  package init(
    say: Line, keys: [String] = [], expect: Line? = nil, ifNot: Line? = nil, number: Int? = nil
  ) {
    self.number = number
    self.say = say
    self.keys = keys
    self.expect = expect
    self.ifNot = ifNot
  }
}
