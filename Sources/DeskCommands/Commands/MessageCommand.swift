import Accounts
package import ArgumentParser
import Guidance
import Records
import TerminalText

/// `message CODE-OR-TEXT`: what the customer's screen says, and what helps.
package struct MessageCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "message", abstract: "Tell what a message or a code on the screen means, and what helps.",
    discussion: """
      Takes a code, or the words on the screen in any of the languages; part of
      the words will do.

      Examples:
        message NW-2-5
        message too many people are using your account
        message UI-800-3 (307006)
      """)

  @Argument(help: "A code, or words on the screen.", completion: .known(.messages))
  package var text: [String]
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let knowledge = try desk.knowledge
    let sought = text.joined(separator: " ")
    let found = messages(like: sought, in: knowledge)
    if found.isEmpty {
      throw DeskError.unknownMessage(sought, closest: nearestCodes(to: sought, in: knowledge))
    }
    return MessagesAnswer(query: sought, messages: found.map { MessageAnswer($0, knowledge) })
  }
}

/// The messages that it may be; mostly one.
struct MessagesAnswer: Answer {
  var query: String
  var messages: [MessageAnswer]

  /// What one knows to be on the screen is explained; of several nobody knows which.
  var events: [CallEvent] {
    guard messages.count == 1, let message = messages.first else { return [] }
    return [
      .explained(
        entry: EntryReference(entry: message.id, revision: message.revision, title: message.title))
    ]
  }

  var document: Document {
    let several: [Block] =
      messages.count > 1
      ? [.note("'\(query)' fits \(counted(messages.count, "message")); ask which it is.")] : []
    return Document(several + messages.flatMap(\.blocks))
  }
}

/// One message: its meaning and its remedy.
struct MessageAnswer: Encodable, Sendable {
  var id: String
  var revision: Int
  var title: String
  var codes: [String]
  var meaning: String
  var remedy: [WordedTopic.Point]
  var platforms: [String]
  var procedures: [TopicAnswer.Reference]
  var topics: [TopicAnswer.Reference]
  var sources: [Source]

  init(_ message: Message, _ knowledge: KnowledgeBase) {
    id = message.id
    revision = message.revision
    title = message.title
    codes = message.codes
    meaning = LabelWords(LabelTables(knowledge), in: .english).expanded(message.meaning)
    remedy = knowledge.worded(message.remedy, in: .english, of: message.sources.confidence)
    platforms = message.platforms.compactMap { knowledge.platforms[$0.value]?.name }
    procedures = knowledge.references(toProcedures: message.procedures.map(\.value))
    topics = knowledge.references(toTopics: message.topics.map(\.value))
    sources = message.sources
  }

  var blocks: [Block] {
    let codes = codes.isEmpty ? "" : " (\(codes.joined(separator: ", ")))"
    let places: [Block] =
      platforms.isEmpty ? [] : [.paragraph(Line("Seen on: \(platforms.joined(separator: ", ")).", .quiet))]
    return [.heading("\(title)\(codes)"), .paragraph("It means: \(meaning, .strong)")] + places
      + [.steps(remedy.map { Step(say: $0.line) })] + references("What to do next:", procedures)
      + references("See also:", topics) + [.paragraph(Line(sources.sentence, .quiet))]
  }
}
