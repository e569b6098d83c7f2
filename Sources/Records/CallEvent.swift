package import Foundation

/// Something that was looked at, said or done on a call.
///
/// It holds no personal text but what the agent typed in a note or a flag, with contact data masked.
package enum CallEvent: Codable, Equatable, Sendable {
  case customer(id: String)
  case sessions
  case row(device: CallDevice)
  case compared(first: CallDevice, second: CallDevice)
  /// The plan records that were explained, and the streams at once in words, such as `2 of 2 in use`.
  case limits(records: [CallPlan], streams: String?)
  /// A topic or a message that was explained.
  case explained(entry: EntryReference)
  case guide(device: CallDevice?, procedure: EntryReference)
  case walk(progress: WalkProgress)
  case handout(procedure: EntryReference, language: String, channel: String)
  case note(text: String)
  case flag(flag: KnowledgeFlag)
  case done

  /// Whether the agent did it by intention, and would miss it.
  package var isDeed: Bool {
    switch self {
    case .note, .flag, .walk, .done: true
    default: false
    }
  }
}

/// An event with its time.
package struct CallEntry: Codable, Equatable, Sendable {
  package let at: Date
  package let event: CallEvent

  package init(at: Date, event: CallEvent) {
    self.at = at
    self.event = event
  }
}

/// A device without anything personal: what it is, not what somebody calls it.
package struct CallDevice: Codable, Equatable, Sendable {
  /// The row at that time; nil for a device that was named by its model.
  package let row: Int?
  /// The session's id, since rows move.
  package let session: String?
  package let name: String

  package init(row: Int?, session: String?, name: String) {
    self.row = row
    self.session = session
    self.name = name
  }

  /// Writes what there is not as null, as answers do.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(row, forKey: .row)
    try container.encode(session, forKey: .session)
    try container.encode(name, forKey: .name)
  }
}

/// An entry of the knowledge base as it was shown.
package struct EntryReference: Codable, Hashable, Sendable {
  package let entry: String
  package let revision: Int
  package let title: String

  package init(entry: String, revision: Int, title: String) {
    self.entry = entry
    self.revision = revision
    self.title = title
  }
}

/// A plan record by what identifies it.
package struct CallPlan: Codable, Equatable, Sendable {
  package let plan: String
  package let region: String
  /// The first day, `2023-11-01`.
  package let validFrom: String

  package init(plan: String, region: String, validFrom: String) {
    self.plan = plan
    self.region = region
    self.validFrom = validFrom
  }
}

/// How far a procedure was walked through with the customer.
package struct WalkProgress: Codable, Equatable, Sendable {
  package enum Outcome: String, Codable, Sendable {
    case worked
    case failed
    /// The agent left it.
    case left
  }

  package let device: CallDevice?
  package let procedure: EntryReference
  /// The step that was reached, from 1.
  package let step: Int
  package let stepCount: Int
  /// Nil while it is under way.
  package let outcome: Outcome?

  package init(
    device: CallDevice?, procedure: EntryReference, step: Int, stepCount: Int, outcome: Outcome?
  ) {
    self.device = device
    self.procedure = procedure
    self.step = step
    self.stepCount = stepCount
    self.outcome = outcome
  }

  /// Writes what there is not as null, as answers do.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(device, forKey: .device)
    try container.encode(procedure, forKey: .procedure)
    try container.encode(step, forKey: .step)
    try container.encode(stepCount, forKey: .stepCount)
    try container.encode(outcome, forKey: .outcome)
  }
}
