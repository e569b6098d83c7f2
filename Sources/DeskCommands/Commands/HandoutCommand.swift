package import ArgumentParser
package import Guidance
import Records
import TerminalText

/// `handout [N or MODEL…]`: text for the customer.
package struct HandoutCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "handout", abstract: "Write down for the customer how a device is signed out.",
    discussion: """
      Takes a row of the sessions or a model, as guide does; without either it is
      for any device. It holds no personal data and nothing that is unverified.

      Examples:
        handout UN55TU7000 --language es
        handout 2 --channel chat
        handout --language de --channel sms
      """)

  @Argument(help: "A row's number, or a model.", completion: .known(.devices))
  package var rowOrModel: [String] = []
  @Option(help: "The language: \(Language.choices).")
  package var language = Language.english
  @Option(help: "How it is sent: email, chat or sms.")
  package var channel = Handout.Channel.email
  @Option(help: "Take this procedure of the guide's list.")
  package var procedure: Int?
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let device = rowOrModel.isEmpty ? nil : try desk.device(rowOrModel).text
    let knowledge = try desk.knowledge
    let resolution = device.map { resolve($0, in: knowledge) }
    let platform = resolution?.reading.flatMap { knowledge.platforms[$0.platform] }
    if let device, platform == nil { throw DeskError.noHandoutFor(device, question: resolution?.question) }
    let year = resolution?.reading?.year
    let procedures = try chosen(of: platform.map { knowledge.procedures(of: $0, modelYear: year) } ?? [])
    do {
      let handout = try knowledge.handout(by: procedures, in: language, channel: channel)
      return HandoutAnswer(handout, platform: platform?.id)
    } catch {
      throw DeskError.noHandout(error)
    }
  }

  /// The procedure that was chosen by its number, or all when none was.
  private func chosen(of procedures: [Procedure]) throws -> [Procedure] {
    guard let procedure else { return procedures }
    guard procedures.indices.contains(procedure - 1) else {
      throw DeskError.noSuchProcedure(procedure, count: procedures.count)
    }
    return [procedures[procedure - 1]]
  }
}

struct HandoutAnswer: Answer {
  @OrNull var platform: String?
  var procedure: String
  var revision: Int
  var language: Language
  var channel: Handout.Channel
  var text: String
  var shortfalls: [Handout.Shortfall]
  private let title: String

  private enum CodingKeys: CodingKey {
    case platform, procedure, revision, language, channel, text, shortfalls
  }

  var events: [CallEvent] {
    let reference = EntryReference(entry: procedure, revision: revision, title: title)
    return [.handout(procedure: reference, language: language.rawValue, channel: channel.rawValue)]
  }

  init(_ handout: Handout, platform: String?) {
    self.platform = platform
    procedure = handout.procedure.procedure.id
    revision = handout.procedure.procedure.revision
    language = handout.language
    channel = handout.channel
    text = handout.text
    shortfalls = handout.shortfalls
    title = handout.procedure.title
  }

  var document: Document {
    Document(
      [.verbatim(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))]
        + shortfalls.map { .note(Line($0.sentence)) })
  }
}

extension Handout.Shortfall {
  /// What the agent must know before it is sent; not part of the text.
  fileprivate var sentence: String {
    switch self {
    case .universal:
      "Not for the customer: this way serves every device; none of this device's own may be sent."
    case .missingTranslation: "Not for the customer: nobody has translated this, so it is in English."
    case .staleTranslation:
      "Not for the customer: the translation is older than the text, so it is in English."
    case .englishLabels: "Not for the customer: some words of menus stand in English."
    }
  }
}
