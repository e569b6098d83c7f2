package import ArgumentParser
package import Foundation
package import Records
package import TerminalText

/// A command: a value made from words, which gives an answer at a desk.
package protocol DeskCommand: ParsableCommand {
  /// Whether words behind it may be a customer's, or what one said; such a line is kept in no file.
  static var isPersonal: Bool { get }
  var output: OutputOptions { get }
  /// Finds the answer; throws any of the errors that `replyStatus` knows.
  func answer(at desk: inout Desk) throws -> any Answer
}

extension DeskCommand {
  package static var isPersonal: Bool { false }
}

/// What a command found, for people and for programs.
package protocol Answer: Encodable, Sendable {
  /// For people.
  var document: Document { get }
  var status: ReplyStatus { get }
  /// Until when the customer data in it are complete; nil when there are none in it.
  var dataUntil: Date? { get }
  /// What it means for the call.
  var events: [CallEvent] { get }
}

extension Answer {
  package var status: ReplyStatus { .answered }
  package var dataUntil: Date? { nil }
  package var events: [CallEvent] { [] }
}

/// How an answer is wanted; every command takes these.
package struct OutputOptions: ParsableArguments {
  @Flag(name: .long, help: "Answer with JSON; the same as --format json.")
  package var json = false
  @Option(name: .long, help: "How the answer is laid out: \(OutputFormat.choices).")
  package var format: OutputFormat?

  package init() {}

  /// The format that was asked for; nil when none was.
  package var chosen: OutputFormat? { json ? .json : format }

  package func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("Choose --json or --format \(format.rawValue), not both.")
    }
  }
}

/// An answer that was shown while it was found, or that needs no words.
struct SilentAnswer: Answer {
  /// A word to whoever sits at the terminal; programs never get it.
  var aside: Line?
  var document: Document { [] }

  private enum CodingKeys: CodingKey {}
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
