import Accounts
package import ArgumentParser
import Foundation
import Records
import TerminalText

/// `note TEXT` and `note`: the call's notes.
package struct NoteCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Note something for the wrap-up of the call; without words, list the notes.",
    discussion: """
      E-mail addresses and phone numbers are masked. A note is on the disk before
      it is confirmed, so it outlives a crash; it never enters the history.

      Examples:
        note says the set was sold in May
        note
      """)
  package static let isPersonal = true

  @Argument(help: "What to note.")
  package var text: [String] = []
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let (text, masked) = maskingContacts(in: text.joined(separator: " "))
    let isEmpty = text.allSatisfy(\.isWhitespace)
    let earlier = isEmpty ? try desk.callToTell() : desk.call
    return NoteAnswer(
      earlier ?? Call(), customer: isEmpty ? earlier?.customer : desk.customer, added: isEmpty ? nil : text,
      masked: masked, now: desk.world.now())
  }
}

struct NoteAnswer: Answer {
  @OrNull var customer: String?
  var notes: [Note]
  /// How many words of the new note were masked.
  var maskedWords: Int
  let events: [CallEvent]

  private enum CodingKeys: CodingKey { case customer, notes, maskedWords }

  struct Note: Encodable, Sendable {
    var at: Date
    var text: String
  }

  init(_ call: Call, customer: String?, added: String?, masked: Int, now: Date) {
    self.customer = customer
    let earlier = call.notes.map { Note(at: $0.at, text: $0.text) }
    notes = earlier + [added.map { Note(at: now, text: $0) }].compactMap(\.self)
    maskedWords = masked
    events = added.map { [.note(text: $0)] } ?? []
  }

  var document: Document {
    let whose = customer.map { "customer \($0)" } ?? "a caller who is not chosen yet"
    if !events.isEmpty {
      let mask: [Block] =
        maskedWords == 0
        ? []
        : [.note("\(counted(maskedWords, "word")) that may be an e-mail address or a phone number: masked.")]
      return Document([.paragraph("Note \(notes.count) on the call with \(whose).")] + mask)
    }
    if notes.isEmpty { return [.paragraph("The call with \(whose) has no notes. Add one with: note WORDS.")] }
    let time = LocalTime(zoneName: nil)
    return [
      .heading("Notes on the call with \(whose)"),
      .list(notes.map { time.toldByClock($0.at) + Line(" \($0.text)") }),
      .paragraph(Line("Times are \(time.name). The whole call: wrap.", .quiet)),
    ]
  }
}
