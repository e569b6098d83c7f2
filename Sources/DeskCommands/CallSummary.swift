import Accounts
import Foundation
import Records

/// A call that nobody ended, in few words.
struct CallSummary: Encodable, Sendable {
  var beganAt: Date
  var lastAt: Date
  var notes: Int
  var flags: Int
  /// What happened, such as `2 notes, guide given for row 1`.
  var summary: String
  var unreadableLines: Int

  /// Nil for a call on which nothing happened.
  init?(_ call: Call) {
    guard call.isTelling, let beganAt = call.beganAt, let lastAt = call.lastAt else { return nil }
    self.beganAt = beganAt
    self.lastAt = lastAt
    notes = call.notes.count
    flags = call.flags.count
    unreadableLines = call.unreadableLines
    let counts = [(notes, "note"), (flags, "flag")].filter { $0.0 > 0 }.map { counted($0, $1) }
    let parts = counts + [call.guidance].compactMap(\.self)
    summary = parts.isEmpty ? "sessions and limits looked at" : parts.joined(separator: ", ")
  }

  /// What the agent reads when the call is taken up again.
  func sentence(at moment: Date) -> String {
    "You were on a call with this customer \(age(of: lastAt, at: moment)): \(summary); type wrap to see it."
      + unreadableSentence(unreadableLines)
  }
}

/// What the agent must know of a file with lines that cannot be read; nothing when there are none.
func unreadableSentence(_ lines: Int) -> String {
  lines == 0
    ? "" : " \(counted(lines, "line")) of its file cannot be read and is left out; nothing else is lost."
}

extension Call {
  /// The latest guide or walk in words.
  fileprivate var guidance: String? {
    entries.reversed().lazy.compactMap { entry in
      switch entry.event {
      case .guide(let device, _): "guide given\(device.map { " for \($0.short)" } ?? "")"
      case .walk(let walk): "\(walk.words)\(walk.device.map { " for \($0.short)" } ?? "")"
      default: nil
      }
    }.first
  }
}

extension WalkProgress {
  /// How far it came, in words.
  var words: String {
    switch outcome {
    case .worked: "signed out, confirmed at step \(step) of \(stepCount)"
    case .failed: "did not work, at step \(step) of \(stepCount)"
    case .left: "left at step \(step) of \(stepCount)"
    case nil: "walked up to step \(step) of \(stepCount)"
    }
  }
}

extension CallDevice {
  /// The row, or else the name.
  fileprivate var short: String { row.map { "row \($0)" } ?? name }

  /// The row and the name.
  var words: String { row.map { "row \($0), \(name)" } ?? name }
}
