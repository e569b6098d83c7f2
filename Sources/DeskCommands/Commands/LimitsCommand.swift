import Accounts
package import ArgumentParser
import Foundation
import Guidance
import TerminalText

/// `limits [WHO]` and `limits --plan P`: the four limits that customers mix up, kept apart.
package struct LimitsCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "limits", abstract: "Tell the four limits apart, and the plan record they come from.",
    discussion: """
      Devices signed in, streams at once, download devices, household. With --plan
      no customer is asked for.

      Examples:
        limits
        limits ana@example.com
        limits --plan standard-with-ads --region US --json
      """)
  package static let isPersonal = true

  @Argument(help: "E-mail address, phone number or account id; without it, the customer of the case.")
  package var who: [String] = []
  @Option(help: "A plan by its name, instead of a customer's.", completion: .known(.plans))
  package var plan: String?
  @Option(help: "The plan's region: two letters of the country.", completion: .known(.regions))
  package var region = "US"
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func validate() throws {
    if plan != nil && !who.isEmpty { throw ValidationError("Name a customer or a plan, not both.") }
  }

  package func answer(at desk: inout Desk) throws -> any Answer {
    let knowledge = try desk.knowledge
    if let plan {
      let records = try knowledge.records(plan: plan, region: region, on: CalendarDay(desk.world.now()))
      return LimitsAnswer(account: nil, records: records, knowledge: knowledge)
    }
    let account = try desk.account(of: who)
    return LimitsAnswer(account: account, records: knowledge.plans(of: account), knowledge: knowledge)
  }
}

extension KnowledgeBase {
  /// The record of a plan; throws a `DeskError` that names the records there are.
  func records(plan: String, region: String, on day: CalendarDay) throws(DeskError) -> [PlanRecord] {
    guard regions.all.contains(where: { $0.region == region.uppercased() }) else {
      throw DeskError.unknownRegion(region, known: regions.all.map(\.region))
    }
    let valid = plans(in: region, on: day)
    let slug = plan.lowercased().replacing(" ", with: "-")
    let found = valid.filter { $0.plan == slug }
    if found.isEmpty {
      throw DeskError.unknownPlan(plan, region: region.uppercased(), known: valid.map(\.plan))
    }
    return found
  }
}
