import Accounts
package import ArgumentParser
import Foundation
import Guidance
import Records
import TerminalText

/// `sessions [WHO]`: where a customer is signed in.
package struct SessionsCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List where a customer is signed in.",
    discussion: """
      Four facts are kept apart: signed in since, last contact, last playback, and
      playing now. Background traffic counts as contact.

      Examples:
        sessions
        sessions ana@example.com
        sessions --json
      """)
  package static let isPersonal = true

  @Argument(help: "E-mail address, phone number or account id; without it, the customer of the case.")
  package var who: [String] = []
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    SessionsAnswer(try desk.account(of: who), knowledge: try? desk.knowledge)
  }
}

struct SessionsAnswer: Answer {
  var customer: String
  var sessions: [SessionRow]
  @OrNull var timeZone: String?
  var completeUntil: Date

  init(_ account: Account, knowledge: KnowledgeBase?) {
    customer = account.customer.id
    sessions = SessionRow.rows(of: account, knowledge: knowledge)
    timeZone = account.customer.timeZone
    completeUntil = account.feed.completeUntil
  }

  var dataUntil: Date? { completeUntil }
  var events: [CallEvent] { [.sessions] }

  var document: Document {
    let signedIn = sessions.count { $0.signedOutAt == nil }
    let asOf = LocalTime(zoneName: timeZone).asOf(
      completeUntil, next: " One row whole: session N. Signing out: guide N.")
    if sessions.isEmpty {
      return [
        .paragraph("Customer \(customer) has no session in the data."),
        .note(
          "That is not proof: a device can be signed in and not be in the data."),
        .paragraph(asOf),
      ]
    }
    return [
      .heading("Customer \(customer) is signed in on \(counted(signedIn, "device"))"), .table(table),
      .paragraph(asOf),
    ]
  }

  private var table: Table {
    Table(
      columns: [
        Column("#", alignment: .right), Column("Now"), Column("Signed in"), Column("Contact"),
        Column("Played"), Column("Profile"), Column("Device and place", minWidth: 20, isFreeText: true),
      ], rows: sessions.map { $0.cells(at: completeUntil) })
  }
}
