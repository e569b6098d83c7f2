import Accounts
package import ArgumentParser
import Foundation
import Guidance
import Records
import TerminalText

/// `flag TEXT` and `flag ENTRY TEXT`: what a customer saw differently, for the knowledge base's keepers.
package struct FlagCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "flag", abstract: "Tell the knowledge base's keepers what the customer saw differently.",
    discussion: """
      It is about the last guide or walk of the call, unless an entry's id comes
      first. The keepers read it with: kb flags. E-mail addresses and phone
      numbers are masked.

      Examples:
        flag the menu stands at the bottom, without Get Help
        flag tv-app-current --step 4 the entry is called Support
      """)
  package static let isPersonal = true

  @Option(help: "The step that it is about.")
  package var step: Int?
  @Argument(help: "The id of an entry, if not the last guide's, and what was seen.")
  package var text: [String]
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func validate() throws {
    if text.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Say what the customer saw, for example: flag the menu is at the bottom")
    }
  }

  package func answer(at desk: inout Desk) throws -> any Answer {
    let named = try text.count > 1 ? desk.knowledge.revision(ofEntry: text[0]) : nil
    let last = named == nil ? desk.call?.lastProcedure : nil
    let (words, masked) = maskingContacts(
      in: (named == nil ? text : Array(text.dropFirst())).joined(separator: " "))
    let flag = KnowledgeFlag(
      at: desk.world.now(), agent: desk.setting.agent, text: words,
      entry: named == nil ? last?.procedure.entry : text[0], revision: named ?? last?.procedure.revision,
      step: step ?? last?.step)
    return FlagAnswer(flag: flag, maskedWords: masked)
  }
}

struct FlagAnswer: Answer {
  var flag: Flagged
  var maskedWords: Int
  let events: [CallEvent]

  private enum CodingKeys: CodingKey { case flag, maskedWords }

  init(flag: KnowledgeFlag, maskedWords: Int) {
    self.flag = Flagged(flag)
    self.maskedWords = maskedWords
    events = [.flag(flag: flag)]
  }

  var document: Document {
    let mask: [Block] = maskedWords == 0 ? [] : [.note("\(counted(maskedWords, "word")) masked.")]
    guard let place = flag.place else {
      return Document(
        [
          .paragraph(
            "Flagged, without an entry: no guide was given on this call. Name one: flag ENTRY WORDS.")
        ]
          + mask)
    }
    return Document([.paragraph("Flagged: \(place).")] + mask)
  }
}

/// A flag as screens and programs see it.
struct Flagged: Encodable, Sendable {
  var at: Date
  var agent: String
  var text: String
  @OrNull var entry: String?
  @OrNull var revision: Int?
  @OrNull var step: Int?

  init(_ flag: KnowledgeFlag) {
    at = flag.at
    agent = flag.agent
    text = flag.text
    entry = flag.entry
    revision = flag.revision
    step = flag.step
  }

  /// The entry with its revision and step; nil without an entry.
  var place: String? {
    entry.map { entry in
      "\(entry)\(revision.map { "@\($0)" } ?? "")\(step.map { ", step \($0)" } ?? "")"
    }
  }
}

extension KnowledgeBase {
  /// The revision of an entry that an agent may flag; nil when there is none with that id.
  fileprivate func revision(ofEntry id: String) -> Int? {
    procedures[id]?.revision ?? platforms[id]?.revision ?? topics[id]?.revision ?? messages[id]?.revision
  }
}
