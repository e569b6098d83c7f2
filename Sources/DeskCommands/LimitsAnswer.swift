import Accounts
import Foundation
import Guidance
import Records
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
    var details: [Line]
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
  typealias Use = (count: Int?, word: String, details: [Line])

  private let account: Account
  private let explanation: StreamExplanation

  init(_ account: Account, knowledge: KnowledgeBase) {
    self.account = account
    explanation = StreamExplanation(
      AccountStreams(account, knowledge: knowledge), at: account.feed.completeUntil, allowed: nil)
  }

  var signedIn: Use { (account.signedIn.count, "now", []) }

  var streams: Use {
    let lines: [Line] = explanation.lines.map {
      "\($0.isCounted ? "" : "not ")counted: \($0.words(explanation.time))"
    }
    return (explanation.counted.count, "in use", lines)
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
}

extension LimitsAnswer {
  var dataUntil: Date? { completeUntil }

  var events: [CallEvent] {
    let streams = limits.first { $0.limit == "streams" && $0.used != nil }
    return [.limits(records: records.map(\.callPlan), streams: streams?.amountWords)]
  }

  var document: Document {
    var blocks: [Block] = [.heading(heading)]
    for limited in limits {
      blocks.append(.paragraph(limited.line))
      if !limited.details.isEmpty { blocks.append(.list(limited.details)) }
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
      blocks.append(.paragraph(LocalTime(zoneName: timeZone).asOf(completeUntil)))
    }
    return blocks
  }
}

extension LimitsAnswer.Limited {
  /// The limit in one line: name, use and allowance, and what it means.
  fileprivate var line: Line { "\(name, .label): \(amounts, .strong)\(explanation, .quiet)" }

  /// The use in words, such as `2 of 2 in use`.
  fileprivate var amountWords: String { String(amounts.prefix { $0 != "." }) }

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
  /// What the call keeps of the record.
  var callPlan: CallPlan { CallPlan(plan: plan, region: region, validFrom: "\(validFrom)") }

  /// The record behind the numbers: plan, region, first day, and every source with its day and confidence.
  var provenance: String {
    let closed = closedToNew.map { "; nobody can choose it since \($0)" } ?? ""
    return
      "plan record \(name), \(region), \(counted(streams, "stream")), valid from \(validFrom)\(closed). \(sources.sentence)"
  }
}
