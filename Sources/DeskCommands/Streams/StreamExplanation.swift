import Accounts
import Foundation
import TerminalText

/// The count of streams at one moment with its working: each playback that ran is one line, and the counted
/// ones add up to the number.
struct StreamExplanation: Sendable {
  let moment: Date
  /// How many streams the plan allowed then; nil when the data do not tell.
  let allowed: Int?
  /// The counted ones first, each list by row.
  let lines: [StreamLine]
  /// From when on there is room for another stream, as far as the data tell; nil when nothing ends.
  let roomAt: Date?
  let time: LocalTime

  init(_ streams: AccountStreams, at moment: Date, allowed: Int?) {
    let count = StreamCount(of: streams.spans, at: moment)
    func line(_ span: StreamSpan, _ reason: StreamCount.Reason?) -> StreamLine {
      StreamLine(span, reason, at: moment, row: streams.row(of: span), words: streams.words)
    }
    let counted = count.counted.map { line($0, nil) }.inRowOrder
    let others = count.notCounted.map { line($0.span, $0.reason) }.inRowOrder
    lines = counted + others
    self.moment = moment
    self.allowed = allowed
    time = streams.words.time
    roomAt = allowed.flatMap { StreamHistory(of: streams.spans).isBelow($0, from: moment) }
  }

  var counted: [StreamLine] { lines.filter(\.isCounted) }
  var notCounted: [StreamLine] { lines.filter { !$0.isCounted } }

  /// Whether one more stream was refused; nil when nobody knows how many were allowed.
  var refuses: Bool? { allowed.map { counted.count >= $0 } }

  /// `2 of 2 streams`, or `2 streams` when nobody knows how many are allowed.
  var number: String {
    allowed.map { "\(counted.count) of \(DeskCommands.counted($0, "stream"))" }
      ?? DeskCommands.counted(counted.count, "stream")
  }

  /// The counted stream whose player was heard from the longest ago, or else the one that runs longest: the
  /// likeliest that nobody watches.
  var leastHeard: StreamLine? {
    counted.min {
      ($0.lastHeartbeatAt ?? moment, $0.startedAt) < ($1.lastHeartbeatAt ?? moment, $1.startedAt)
    }
  }
}

extension [StreamLine] {
  fileprivate var inRowOrder: [StreamLine] {
    sorted { ($0.row ?? .max, $0.startedAt) < ($1.row ?? .max, $1.startedAt) }
  }
}

extension StreamExplanation {
  /// What the number means for one more stream.
  var verdict: String {
    switch refuses {
    case true?: "no room for another"
    case false?: "another may play"
    case nil: "how many were allowed is not in the data"
    }
  }

  /// The proof: what counted, what did not and why, and that this is all.
  var blocks: [Block] {
    list("Counted:", counted) + list("Not counted:", notCounted) + [.paragraph(Line(sum))]
  }

  private func list(_ title: Line, _ lines: [StreamLine]) -> [Block] {
    if lines.isEmpty { return [] }
    return [.paragraph(title), .list(lines.map { $0.words(time, withHeartbeat: true) })]
  }

  private var sum: String {
    if lines.isEmpty { return "Nothing ran." }
    return "\(counted.count) counted and \(notCounted.count) not counted are all \(lines.count) that ran."
  }
}
