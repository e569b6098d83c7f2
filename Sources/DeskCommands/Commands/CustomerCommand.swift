import Accounts
package import ArgumentParser
import Foundation
import Records
import TerminalText

/// `customer WHO`: chooses the customer of the case, and shows the account at a glance.
package struct CustomerCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "customer", abstract: "Choose a customer, and see the account at a glance.",
    discussion: """
      An e-mail address, a phone number with its plus, or an account id; it must
      match exactly.

      Examples:
        customer ana@example.com
        customer +1 202 555 0123
        customer 1
      """)
  package static let isPersonal = true

  @Argument(help: "E-mail address, phone number or account id; without it, the customer of the case.")
  package var who: [String] = []
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let account = try desk.account(of: who)
    return CustomerAnswer(
      account, unfinished: desk.unfinishedCall(with: account.customer.id), now: desk.world.now())
  }
}

struct CustomerAnswer: Answer {
  var customer: String
  @OrNull var email: PersonalText?
  @OrNull var phone: PersonalText?
  @OrNull var membership: String?
  @OrNull var memberSince: Date?
  @OrNull var plan: String?
  @OrNull var planSince: Date?
  @OrNull var maxStreams: Int?
  @OrNull var extraMembers: Int?
  @OrNull var region: String?
  @OrNull var timeZone: String?
  var signedInDevices: Int
  var streamsNow: Int
  var completeUntil: Date
  /// The call that is taken up again; null when there is none.
  @OrNull var unfinishedCall: CallSummary?
  private let now: Date

  private enum CodingKeys: CodingKey {
    case customer, email, phone, membership, memberSince, plan, planSince, maxStreams, extraMembers, region,
      timeZone, signedInDevices, streamsNow, completeUntil, unfinishedCall
  }

  init(_ account: Account, unfinished: Call?, now: Date) {
    self.now = now
    unfinishedCall = unfinished.flatMap(CallSummary.init)
    customer = account.customer.id
    email = account.customer.emailHint
    phone = account.customer.phoneHint
    membership = account.customer.membership
    memberSince = account.customer.memberSince
    plan = account.customer.plan
    planSince = account.customer.planSince
    maxStreams = account.customer.maxStreams
    extraMembers = account.customer.extraMembers
    region = account.customer.region
    timeZone = account.customer.timeZone
    signedInDevices = account.signedIn.count
    streamsNow = account.streams.counted.count
    completeUntil = account.feed.completeUntil
  }

  var dataUntil: Date? { completeUntil }

  var document: Document {
    let time = LocalTime(zoneName: timeZone)
    let call: [Block] = unfinishedCall.map { [.note(Line($0.sentence(at: now)))] } ?? []
    return Document(
      [
        .heading("Customer \(customer)"),
        .fields([
          Field("Contact", "\([email, phone].compactMap { $0?.revealed }.joined(separator: ", ").orUnknown)"),
          Field("Membership", "\(membership.orUnknown)\(since(memberSince, time))"),
          Field("Plan", "\(plan.orUnknown)\(since(planSince, time))"),
          Field("Region", "\(region.orUnknown)"),
          Field("Signed in", "on \(counted(signedInDevices, "device"), .strong)"),
          Field("Playing", "\(counted(streamsNow, "stream"), .strong)\(allowance)"),
        ]),
      ] + call + [
        .paragraph(time.asOf(completeUntil, next: " Next: sessions, limits, guide 1."))
      ])
  }

  private var allowance: String { maxStreams.map { " of \($0) that the account allows" } ?? "" }

  private func since(_ moment: Date?, _ time: LocalTime) -> String {
    moment.map { ", since \(time.minute($0).prefix(10))" } ?? ""
  }
}
