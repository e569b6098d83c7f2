import Accounts
package import ArgumentParser
import Foundation
import Guidance
import TerminalText

/// `why [--at TIME]`: why the plan says no, with the count's working.
package struct WhyCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Tell why the plan says no: what counted at a moment, and what did not.",
    discussion: """
      First the number, then each stream that counted, what did not count and why,
      when it clears by itself, and what clears it now. A time is on the customer's
      clock; without a day it is the last such time.

      Examples:
        why
        why --at 20:14
        why ana@example.com --at "2026-11-21 20:14" --json
      """)
  package static let isPersonal = true

  @Argument(help: "E-mail address, phone number or account id; without it, the customer of the case.")
  package var who: [String] = []
  @Option(help: "The moment: 20:14, \"yesterday 20:14\", \"2026-11-21 20:14\", 2026-11-21T20:14:00Z.")
  package var at: String?
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let account = try desk.account(of: who)
    let asked = try AskedMoment(at, of: account)
    let longer = try desk.account(account, playbacksSince: asked.moment)
    return WhyAnswer(longer, asked, knowledge: try desk.knowledge)
  }
}

/// A moment that was asked for, and whether the clock showed it twice.
struct AskedMoment: Sendable {
  let moment: Date
  let again: Date?

  /// Reads what was typed; nothing typed is the moment until which the data are complete.
  ///
  /// Throws a `DeskError` when it is no moment, or one that is not in the data yet.
  init(_ typed: String?, of account: Account) throws(DeskError) {
    let now = account.feed.completeUntil
    let time = LocalTime(zoneName: account.customer.timeZone)
    switch typed.map({ time.moment(typed: $0, now: now) }) ?? .moment(now, again: nil) {
    case .moment(let moment, let again):
      if moment > now { throw .notYetInData(typed ?? "", until: "\(time.minute(now)) \(time.name)") }
      (self.moment, self.again) = (moment, again)
    case .skipped: throw .skippedTime(typed ?? "", zone: time.name)
    case .unreadable: throw .noTime(typed ?? "")
    }
  }
}
