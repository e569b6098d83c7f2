package import Foundation

/// What was looked at, said and done on one call or in one chat.
package struct Call: Equatable, Sendable {
  package private(set) var entries: [CallEntry]
  /// How many lines of its file cannot be read.
  package let unreadableLines: Int
  /// The file's name; nil until it is saved.
  var file: String?
  /// How many of the entries are in the file.
  var savedCount: Int

  /// A call on which nothing has happened.
  package init() { self.init(entries: [], unreadableLines: 0, file: nil) }

  init(entries: [CallEntry], unreadableLines: Int, file: String?) {
    self.entries = entries
    self.unreadableLines = unreadableLines
    self.file = file
    savedCount = entries.count
  }

  /// Adds an event; one that was merely looked at before is not told twice.
  package mutating func add(_ event: CallEvent, at moment: Date) {
    if !event.isDeed, entries.contains(where: { $0.event == event }) { return }
    entries.append(CallEntry(at: moment, event: event))
  }

  /// Takes the events of another call in, with their times.
  package mutating func add(_ other: Call) { entries += other.entries }

  /// The account id; nil while no customer was chosen.
  package var customer: String? {
    entries.lazy.compactMap { if case .customer(let id) = $0.event { id } else { nil } }.last
  }

  package var beganAt: Date? { entries.first?.at }
  package var lastAt: Date? { entries.last?.at }
  package var isDone: Bool { entries.contains { $0.event == .done } }
  /// Whether something happened that is not in the file.
  package var isUnsaved: Bool { savedCount < entries.count }
  /// Whether more happened than that a customer was chosen.
  package var isTelling: Bool {
    entries.contains { if case .customer = $0.event { false } else { true } }
  }

  package var notes: [(at: Date, text: String)] {
    entries.compactMap { entry in
      if case .note(let text) = entry.event { (entry.at, text) } else { nil }
    }
  }

  package var flags: [KnowledgeFlag] {
    entries.compactMap { if case .flag(let flag) = $0.event { flag } else { nil } }
  }

  /// How far each walk came: one that went on is told by its last step.
  package var walks: [WalkProgress] {
    entries.reduce(into: []) { walks, entry in
      guard case .walk(let progress) = entry.event else { return }
      if let last = walks.last, last.outcome == nil, last.procedure == progress.procedure,
        last.device == progress.device
      {
        walks.removeLast()
      }
      walks.append(progress)
    }
  }

  /// The procedure that the customer is being told, with the step of a walk; nil before any guide.
  package var lastProcedure: (procedure: EntryReference, step: Int?)? {
    entries.reversed().lazy.compactMap { entry in
      switch entry.event {
      case .guide(_, let procedure): (procedure, nil)
      case .walk(let progress): (progress.procedure, progress.step)
      default: nil
      }
    }.first
  }
}
