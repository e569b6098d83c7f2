package import ArgumentParser
package import TerminalText

/// A command: a value made from words, which gives an answer at a desk.
package protocol DeskCommand: ParsableCommand {
  var output: OutputOptions { get }
  /// Finds the answer; throws any of the errors that `replyStatus` knows.
  func answer(at desk: inout Desk) throws -> any Answer
}

/// What a command found, for people and for programs.
package protocol Answer: Encodable, Sendable {
  /// For people.
  var document: Document { get }
  var status: ReplyStatus { get }
}

extension Answer {
  package var status: ReplyStatus { .answered }
}

/// How an answer is wanted; every command takes these.
package struct OutputOptions: ParsableArguments {
  @Flag(name: .long, help: "Answer with JSON.")
  package var json = false

  package init() {}
}

/// An answer that was shown while it was found, or that needs no words.
struct SilentAnswer: Answer {
  var document: Document { [] }
}

/// A value that programs find in the JSON even when there is none: it is written as null.
@propertyWrapper
struct OrNull<Value: Encodable & Sendable>: Encodable, Sendable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
