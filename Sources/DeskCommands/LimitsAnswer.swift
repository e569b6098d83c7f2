import Accounts
import Foundation
import Guidance
import TerminalText

/// The four limits of a plan, with a customer's use of each when there is a customer.
struct LimitsAnswer: Answer {
  @OrNull var customer: String?
  /// The plan records that may apply: one, or several when the source does not name the plan.
  var records: [PlanRecord]
  var limits: [Limited]
  @OrNull var completeUntil: Date?
  private var timeZone: String?

  private enum CodingKeys: CodingKey { case customer, records, limits, completeUntil }

  /// One limit: what is allowed, what is used, and the sentence that explains it.
  struct Limited: Encodable, Sendable {
    var limit: String
    var name: String
    /// Every number the records allow; null where there is no limit or nobody knows.
    @OrNull var allowed: [Int]?
    @OrNull var used: Int?
    var explanation: String
    var details: [String]
    fileprivate var word: String

    private enum CodingKeys: CodingKey { case limit, name, allowed, used, explanation, details }
  }

  init(account: Account?, records: [PlanRecord], knowledge: KnowledgeBase) {
    customer = account?.customer.id
    self.records = records
    completeUntil = account?.feed.completeUntil
    timeZone = account?.customer.timeZone
    let use = account.map { AccountUse($0, knowledge: knowledge) }
    let streams = account?.customer.maxStreams.map { [$0] } ?? records.distinct(\.streams)
    limits = [
      ("signed-in-devices", nil, use?.signedIn), ("streams", streams, use?.streams),
      ("download-devices", records.distinct(\.downloadDevices), use?.downloads),
      ("household", nil, use?.household),
    ].compactMap { id, allowed, use in
      knowledge.limits[id].map { limit in
        Limited(
          limit: id, name: limit.name, allowed: allowed, used: use?.count, explanation: limit.say,
          details: use?.details ?? [], word: use?.word ?? "")
      }
    }
  }
}

extension [PlanRecord] {
  /// The different values of a number, the smallest first; nil when no record has it.
  fileprivate func distinct(_ value: (PlanRecord) -> Int?) -> [Int]? {
    let values = Set(compactMap(value)).sorted()
    return values.isEmpty ? nil : values
  }
}

/// What an account uses of each limit, with the count's working.
private struct AccountUse {
  /// How many there are, the word that is said behind the number, and the working.
  typealias Use = (count: Int?, word: String, details: [String])

  private let account: Account
  private let rows: [String: SessionRow]
  private let time: LocalTime
  private let notCounted: [String: String]

  init(_ account: Account, knowledge: KnowledgeBase) {
    self.account = account
    rows = Dictionary(
      SessionRow.rows(of: account, knowledge: knowledge).map { ($0.session, $0) },
      uniquingKeysWith: { first, _ in first })
    time = LocalTime(zoneName: account.customer.timeZone)
    notCounted = knowledge.limits["streams"]?.notCounted ?? [:]
  }

  var signedIn: Use { (account.signedIn.count, "now", []) }

  var streams: Use {
    let count = account.streams
    let counted = count.counted.map { "counted: \(text(of: $0))" }
    let others = count.notCounted.map { "not counted: \(text(of: $0.playback)); \(text(of: $0.reason))" }
    return (count.counted.count, "in use", counted + others)
  }

  var downloads: Use {
    (nil, "", ["How many devices hold downloads is not in the data."])
  }

  var household: Use {
    let known = account.signedIn.compactMap(\.inHousehold)
    let inside = known.count { $0 }
    let unknown = account.signedIn.count - known.count
    return (
      known.isEmpty ? nil : inside, "inside",
      ["\(counted(inside, "device")) inside, \(known.count - inside) outside, \(unknown) not known"]
    )
  }

  private func text(of playback: Playback) -> String {
    let row = playback.session.flatMap { rows[$0] }
    let device = row.map { "row \($0.row), \($0.title)" } ?? playback.device
    let profile = playback.profile.map { ", profile \($0)" } ?? ""
    let approximate = playback.isApproximate ? " (approximate)" : ""
    return "\(device)\(profile), since \(time.clock(playback.startedAt))\(approximate)"
  }

  private func text(of reason: StreamCount.Reason) -> String {
    switch reason {
    case .download: notCounted["download"] ?? "download"
    case .cast: notCounted["cast"] ?? "cast"
    case .silentSince(let moment): "last heard at \(time.clock(moment)); \(notCounted["silent"] ?? "silent")"
    }
  }
}

extension LimitsAnswer {
  var document: Document {
    var blocks: [Block] = [.heading(heading)]
    for limited in limits {
      blocks.append(.paragraph(limited.line))
      if !limited.details.isEmpty { blocks.append(.list(limited.details.map { Line($0) })) }
    }
    return Document(blocks + recordBlocks)
  }

  private var heading: Line {
    let plan = records.isEmpty ? "plan not known" : records.map(\.name).joined(separator: " or ")
    return customer.map { "Customer \($0): \(plan)" } ?? "\(plan)"
  }

  private var recordBlocks: [Block] {
    var blocks = records.map { Block.note(Line($0.provenance)) }
    if records.isEmpty { blocks.append(.note("No plan record of the knowledge base fits this account.")) }
    if let completeUntil {
      let time = LocalTime(zoneName: timeZone)
      blocks.append(.paragraph(Line("As of \(time.minute(completeUntil)) \(time.name).", .quiet)))
    }
    return blocks
  }
}

extension LimitsAnswer.Limited {
  /// The limit in one line: name, use and allowance, and what it means.
  fileprivate var line: Line { "\(name, .label): \(amounts, .strong)\(explanation, .quiet)" }

  private var amounts: String {
    let allowance = allowed.map { $0.map(String.init).joined(separator: " or ") }
    switch (used, allowance) {
    case (let used?, let allowance?): return "\(used) of \(allowance) \(word). "
    case (nil, let allowance?): return "\(allowance) allowed. "
    case (let used?, nil): return "\(used) \(word). "
    case (nil, nil): return ""
    }
  }
}

extension PlanRecord {
  /// The record behind the numbers: plan, region, first day, and every source with its day and confidence.
  fileprivate var provenance: String {
    let closed = closedToNew.map { "; nobody can choose it since \($0)" } ?? ""
    return
      "plan record \(name), \(region), \(counted(streams, "stream")), valid from \(validFrom)\(closed). \(sources.sentence)"
  }
}
