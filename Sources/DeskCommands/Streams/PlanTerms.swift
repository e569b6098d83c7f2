import Accounts
import Foundation
import Guidance

/// What an account's plan allowed at a moment, and the records that say so.
struct PlanTerms: Sendable {
  /// How many streams at once; nil when the data do not tell.
  let allowed: Int?
  /// One, several when the data do not name the plan, or none.
  let records: [PlanRecord]
  /// Why nobody can tell.
  let doubt: String?

  /// By the plan that is in force, and by the records of the day of `moment` on the customer's clock.
  init(_ account: Account, at moment: Date, knowledge: KnowledgeBase) {
    let customer = account.customer
    let time = LocalTime(zoneName: customer.timeZone)
    let day = CalendarDay(daysSince1970: time.day(of: moment))
    if let since = customer.planSince, moment < since {
      let plans = customer.region.map { knowledge.plans(in: $0, on: day) } ?? []
      allowed = nil
      records = []
      doubt =
        "The plan \(customer.plan.orUnknown) is in force since \(time.minute(since)); which one held before is not in "
        + "the data. Plans then: \(plans.map { "\($0.plan) \($0.streams)" }.joined(separator: ", ").orUnknown)."
      return
    }
    records = knowledge.plans(of: account, on: day)
    let byRecord = Set(records.map(\.streams))
    allowed = customer.maxStreams ?? (byRecord.count == 1 ? byRecord.first : nil)
    doubt =
      records.isEmpty
      ? "No plan record of the knowledge base fits this account on that day." : nil
  }

  /// By another plan of the account's region on the day of `moment`; throws a `DeskError` that names those
  /// there are.
  init(plan: String, _ account: Account, at moment: Date, knowledge: KnowledgeBase) throws(DeskError) {
    let region = account.customer.region ?? ""
    let day = CalendarDay(
      daysSince1970: LocalTime(zoneName: account.customer.timeZone).day(of: moment))
    records = try knowledge.records(plan: plan, region: region, on: day)
    allowed = records.first?.streams
    doubt = nil
  }
}
