import Accounts
package import ArgumentParser
import Foundation
import Guidance

/// `what-if --plan P`: the same count under another plan, with an extra member, or without a row.
package struct WhatIfCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "what-if", abstract: "Count the same evening under another plan, or without a device.",
    discussion: """
      It changes nothing; it counts again what is in the data. The plan's record is
      that of the customer's region on that day.

      Examples:
        what-if --plan premium
        what-if --extra-member 2 --at 20:14
        what-if --without 3 --without 5
      """)
  package static let isPersonal = true

  @Argument(help: "E-mail address, phone number or account id; without it, the customer of the case.")
  package var who: [String] = []
  @Option(help: "A plan of the customer's region.", completion: .known(.plans))
  package var plan: String?
  @Option(help: "A row whose viewer would be an extra member.", completion: .known(.rows))
  package var extraMember: [Int] = []
  @Option(help: "A row that would not play.", completion: .known(.rows))
  package var without: [Int] = []
  @Option(help: "The moment: 20:14, \"yesterday 20:14\", \"2026-11-21 20:14\", 2026-11-21T20:14:00Z.")
  package var at: String?
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func validate() throws {
    if plan == nil && extraMember.isEmpty && without.isEmpty {
      throw ValidationError("Say what would be different: --plan P, --extra-member ROW or --without ROW.")
    }
  }

  package func answer(at desk: inout Desk) throws -> any Answer {
    let account = try desk.account(of: who)
    let asked = try AskedMoment(at, of: account)
    let longer = try desk.account(account, playbacksSince: asked.moment)
    let knowledge = try desk.knowledge
    let other = try longer.supposing(extraMembers: extraMember, without: without)
    let terms = PlanTerms(longer, at: asked.moment, knowledge: knowledge)
    let supposed = try plan.map { try PlanTerms(plan: $0, longer, at: asked.moment, knowledge: knowledge) }
    return WhatIfAnswer(
      WhatIfAnswer.Supposition(plan: plan, extraMemberRows: extraMember, rowsWithout: without),
      asItIs: WhatIfAnswer.Count(longer, at: asked.moment, terms, knowledge),
      asIf: WhatIfAnswer.Count(other, at: asked.moment, supposed ?? terms, knowledge), account: longer)
  }
}

extension Account {
  /// The account as it would be if some rows were an extra member's, and others did not play.
  fileprivate func supposing(extraMembers: [Int], without: [Int]) throws -> Account {
    let extra = Set(try extraMembers.map { try session(inRow: $0).id })
    let gone = Set(try without.map { try session(inRow: $0).id })
    var other = self
    other.playbacks = playbacks.compactMap { playback in
      guard let session = playback.session else { return playback }
      if gone.contains(session) { return nil }
      var playback = playback
      if extra.contains(session), playback.kind == .stream { playback.kind = .extraMember }
      return playback
    }
    return other
  }
}
