import Accounts
import Foundation
import Guidance
import TerminalText

/// The same count twice: as it is, and as it would be.
struct WhatIfAnswer: Answer {
  /// What would be different.
  struct Supposition: Sendable {
    var plan: String?
    var extraMemberRows: [Int]
    var rowsWithout: [Int]

    fileprivate var words: String {
      let plan = plan.map { "with the plan \($0)" }
      let extra = extraMemberRows.map { "with an extra member on row \($0)" }
      let without = rowsWithout.map { "without row \($0)" }
      return ([plan].compactMap(\.self) + extra + without).joined(separator: ", ")
    }
  }

  /// One of the two counts.
  struct Count: Encodable, Sendable {
    @OrNull var allowed: Int?
    var used: Int
    @OrNull var isRefused: Bool?
    var records: [PlanRecord]
    var streams: [StreamLine]
    fileprivate let explanation: StreamExplanation
    fileprivate let doubt: String?

    private enum CodingKeys: CodingKey { case allowed, used, isRefused, records, streams }

    init(_ account: Account, at moment: Date, _ terms: PlanTerms, _ knowledge: KnowledgeBase) {
      explanation = StreamExplanation(
        AccountStreams(account, knowledge: knowledge), at: moment, allowed: terms.allowed)
      allowed = terms.allowed
      used = explanation.counted.count
      isRefused = explanation.refuses
      records = terms.records
      streams = explanation.lines
      doubt = terms.doubt
    }

    fileprivate var words: String { "\(explanation.number), \(explanation.verdict)" }
  }

  var customer: String
  var at: Date
  @OrNull var timeZone: String?
  @OrNull var plan: String?
  var extraMemberRows: [Int]
  var rowsWithout: [Int]
  var asItIs: Count
  var asIf: Count
  var completeUntil: Date
  private let supposition: Supposition

  private enum CodingKeys: CodingKey {
    case customer, at, timeZone, plan, extraMemberRows, rowsWithout, asItIs, asIf, completeUntil
  }

  init(_ supposition: Supposition, asItIs: Count, asIf: Count, account: Account) {
    self.supposition = supposition
    customer = account.customer.id
    at = asItIs.explanation.moment
    timeZone = account.customer.timeZone
    plan = supposition.plan
    extraMemberRows = supposition.extraMemberRows
    rowsWithout = supposition.rowsWithout
    self.asItIs = asItIs
    self.asIf = asIf
    completeUntil = account.feed.completeUntil
  }

  var dataUntil: Date? { completeUntil }

  var document: Document {
    let time = asIf.explanation.time
    let asked = Line("at \(time.second(at)) on \(time.minute(at).prefix(10))", exact: "at \(at.utc)")
    let when: Line = at == completeUntil ? "now" : asked
    let supposed = supposition.words.prefix(1).uppercased() + supposition.words.dropFirst()
    let doubts = [asItIs.doubt, asIf.doubt].compactMap(\.self)
    let compared: [Block] = [
      .heading("\(supposed), \(when)"),
      .fields([Field("As it is", Line(asItIs.words)), Field("As if", "\(asIf.words, .strong)")]),
    ]
    return Document(
      compared + asIf.explanation.blocks + doubts.map { .warning(Line($0)) }
        + asIf.records.map { .note(Line($0.provenance)) }
        + [.paragraph(Line("Nothing was changed. ", .quiet) + time.asOf(completeUntil))])
  }
}
