import Accounts
import Foundation
import Records
import TerminalText

/// What was looked at, said and done on a call, in words that can stand in a ticket.
struct WrapAnswer: Answer {
  @OrNull var customer: String?
  @OrNull var beganAt: Date?
  @OrNull var lastAt: Date?
  var isDone: Bool
  var rows: [CallDevice]
  var compared: [Pair]
  var limits: [Explained]
  /// Topics and messages.
  var explained: [EntryReference]
  var guides: [Given]
  var walks: [WalkProgress]
  var handouts: [Sent]
  /// What the last walk came to; null when that is not known.
  @OrNull var outcome: WalkProgress.Outcome?
  var notes: [NoteAnswer.Note]
  var flags: [Flagged]
  var unreadableLines: Int
  private let isAtHand: Bool

  private enum CodingKeys: CodingKey {
    case customer, beganAt, lastAt, isDone, rows, compared, limits, explained, guides, walks, handouts,
      outcome,
      notes, flags, unreadableLines
  }

  /// Two rows that were told apart.
  struct Pair: Encodable, Sendable {
    var first: CallDevice
    var second: CallDevice
  }

  /// The plan records behind a limit, and the streams at once in words.
  struct Explained: Encodable, Sendable {
    var records: [CallPlan]
    @OrNull var streams: String?
  }

  /// A procedure that was told, and for which device.
  struct Given: Encodable, Sendable {
    @OrNull var device: CallDevice?
    var procedure: EntryReference
  }

  /// A handout that was made.
  struct Sent: Encodable, Sendable {
    var procedure: EntryReference
    var language: String
    var channel: String
  }

  init(_ call: Call, isAtHand: Bool, isDone: Bool) {
    customer = call.customer
    beganAt = call.beganAt
    lastAt = call.lastAt
    self.isDone = isDone
    self.isAtHand = isAtHand
    (rows, compared, limits, explained, guides, handouts) = ([], [], [], [], [], [])
    walks = call.walks
    outcome = call.walks.last?.outcome
    notes = call.notes.map { NoteAnswer.Note(at: $0.at, text: $0.text) }
    flags = call.flags.map(Flagged.init)
    unreadableLines = call.unreadableLines
    for entry in call.entries { add(entry.event) }
  }

  private mutating func add(_ event: CallEvent) {
    switch event {
    case .row(let device): rows.append(device)
    case .compared(let first, let second): compared.append(Pair(first: first, second: second))
    case .limits(let records, let streams): limits.append(Explained(records: records, streams: streams))
    case .explained(let entry): explained.append(entry)
    case .guide(let device, let procedure): guides.append(Given(device: device, procedure: procedure))
    case .handout(let procedure, let language, let channel):
      handouts.append(Sent(procedure: procedure, language: language, channel: channel))
    case .customer, .sessions, .walk, .note, .flag, .done: break
    }
  }

  var events: [CallEvent] { isDone ? [.done] : [] }
}

extension WrapAnswer {
  var document: Document {
    Document(
      [.heading(heading), .fields(fields)] + list("Notes:", notes.map { "\(clock($0.at)) \($0.text)" })
        + list(
          "Flagged for the knowledge base:", flags.map { "\($0.place.map { "\($0): " } ?? "")\($0.text)" })
        + closing)
  }

  private var heading: Line { customer.map { "Call with customer \($0)" } ?? "Call, no customer chosen" }

  private var fields: [Field] {
    var fields = [Field("Time", "\(span)")]
    let seen = rows.map(\.words) + compared.map(\.words)
    if !seen.isEmpty { fields.append(Field("Looked at", "\(seen.joined(separator: "; "))")) }
    fields += limits.map { Field("Limits", "\($0.words)") }
    if !explained.isEmpty {
      fields.append(Field("Explained", "\(explained.map(\.words).joined(separator: "; "))"))
    }
    fields += guides.filter { !isWalked($0) }.map {
      Field("Guide", "\(named($0.device))\($0.procedure.words)")
    }
    fields += walks.map { Field("Walked", "\(named($0.device))\($0.procedure.words): \($0.words)") }
    fields += handouts.map { Field("Handout", "\($0.procedure.words), \($0.channel), \($0.language)") }
    return fields + [Field("Outcome", "\(outcomeWords)")]
  }

  private var outcomeWords: String {
    switch outcome {
    case .worked: "signed out, confirmed by the caller"
    case .failed: "not signed out: the last procedure did not work"
    case .left, nil: guides.isEmpty && walks.isEmpty ? "nothing to sign out" : "not known yet"
    }
  }

  private func isWalked(_ guide: Given) -> Bool {
    walks.contains { $0.procedure == guide.procedure && $0.device == guide.device }
  }

  private func named(_ device: CallDevice?) -> String { device.map { "\($0.words): " } ?? "" }

  /// From when to when, in UTC, as tickets are read anywhere.
  private var span: String {
    guard let beganAt, let lastAt else { return "not known" }
    let time = LocalTime(zoneName: nil)
    let (begin, end) = (time.minute(beganAt), time.minute(lastAt))
    if begin == end { return "\(begin) UTC" }
    return "\(begin) to \(begin.prefix(10) == end.prefix(10) ? time.clock(lastAt) : end) UTC"
  }

  private func clock(_ moment: Date) -> String { LocalTime(zoneName: nil).clock(moment) }

  private func list(_ title: Line, _ items: [String]) -> [Block] {
    items.isEmpty ? [] : [.paragraph(title), .list(items.map { Line($0) })]
  }

  private var closing: [Block] {
    let trouble: [Block] =
      unreadableLines == 0
      ? [] : [.note("\(counted(unreadableLines, "line")) of the call's file cannot be read.")]
    if isDone { return trouble + [.paragraph(Line("The call is ended; no customer is chosen.", .quiet))] }
    let next =
      isAtHand
      ? "Ending the call: wrap --done."
      : "Nobody ended this call. \(customer.map { "Going on: customer \($0). " } ?? "")Ending it: wrap --done."
    return trouble + [.paragraph(Line(next, .quiet))]
  }
}

extension EntryReference {
  /// The title, and the entry with its revision.
  fileprivate var words: String { "\(title) (\(entry)@\(revision))" }
}

extension WrapAnswer.Pair {
  fileprivate var words: String {
    let isTwin = first.name == second.name
    return isTwin
      ? "twins side by side: rows \([first, second].compactMap(\.row).map(String.init).joined(separator: " and ")), \(first.name)"
      : "\(first.words) beside \(second.words)"
  }
}

extension WrapAnswer.Explained {
  fileprivate var words: String {
    let plans = records.map { "\($0.plan), \($0.region), record valid from \($0.validFrom)" }
    let known = plans.isEmpty ? "no plan record fits" : plans.joined(separator: " or ")
    return known + (streams.map { "; streams \($0)" } ?? "")
  }
}
