import Accounts
import Foundation

/// The playbacks of an export: when, for how long, on which kind of device; never what.
struct ExportPlaybacks {
  private let reader: ExportReader
  /// The session of each label that exactly one session has.
  private let sessions: [String: String]

  init(_ reader: ExportReader, sessions: [Session]) {
    self.reader = reader
    self.sessions = Dictionary(grouping: sessions, by: \.device)
      .compactMapValues { $0.count == 1 ? $0.first?.id : nil }
  }

  /// Hands each playback on as it is read, and returns how many there were.
  func each(_ body: (Playback) throws -> Void) throws -> Int {
    var count = 0
    let columns = ["Profile Name", "Device Type", "Supplemental Video Type"]
    try reader.each(.viewing, required: ["Start Time", "Duration"], optional: columns) { row in
      guard let start = try row.moment("Start Time") else { return .withoutMoment }
      if row.text("Supplemental Video Type") != nil { return .supplemental }
      guard let duration = try row.duration("Duration"), duration > 0 else { return .notWatched }
      count += 1
      try body(playback(count, row, from: start, lasting: duration))
      return nil
    }
    return count
  }

  private func playback(
    _ number: Int, _ row: ExportRow, from start: Date, lasting duration: TimeInterval
  ) -> Playback {
    let device = row.text("Device Type") ?? "unknown device"
    let end = start.addingTimeInterval(duration)
    reader.note(end)
    return Playback(
      id: Self.id(number), session: sessions[device], device: device,
      profile: row.text("Profile Name").map { PersonalText($0) }, startedAt: start, endedAt: end,
      isApproximate: true)
  }

  /// Seven digits, so that the order of the ids as text is the order of writing, which is quickest.
  private static func id(_ number: Int) -> String { String(String(10_000_000 + number).dropFirst()) }
}
