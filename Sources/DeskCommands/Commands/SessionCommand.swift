import Accounts
package import ArgumentParser
import Foundation
import Records
import TerminalText

/// `session N`: one row, with all that is known of it.
package struct SessionCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Show one row of the sessions whole.",
    discussion: """
      The profile and the device's own name are shown in full here, and masked
      everywhere else.

      Examples:
        session 1
        session 3 --json
      """)

  @Argument(help: "The row's number in the list of sessions.", completion: .known(.rows))
  package var row: Int
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let account = try desk.account()
    let session = try account.session(inRow: row)
    let rows = SessionRow.rows(of: account, knowledge: try? desk.knowledge)
    return SessionAnswer(
      session: rows[row - 1], timeZone: account.customer.timeZone, completeUntil: account.feed.completeUntil,
      personal: session)
  }
}

extension Account {
  /// The session of a row; throws `DeskError.noSuchRow`.
  func session(inRow row: Int) throws -> Session {
    guard row > 0, row <= sessions.count else { throw DeskError.noSuchRow(row, count: sessions.count) }
    return sessions[row - 1]
  }
}

struct SessionAnswer: Answer {
  var session: SessionRow
  @OrNull var timeZone: String?
  var completeUntil: Date
  /// The row with its personal text, for the screen alone.
  var personal: Session

  private enum CodingKeys: CodingKey { case session, timeZone, completeUntil }

  var dataUntil: Date? { completeUntil }
  var events: [CallEvent] { [.row(device: session.callDevice)] }

  var document: Document {
    [
      .heading("Row \(session.row): \(session.device)"),
      .fields([
        Field("State", session.state == .nothing ? "signed in, not playing" : session.state),
        Field("Model", "\(session.model.orUnknown)"),
        Field("Platform", "\(session.platform.orUnknown)"),
        Field("Device's name", "\((personal.deviceName?.revealed).orUnknown)"),
        Field("Last profile", "\((personal.profile?.revealed).orUnknown)"),
        Field("Signed in", when(session.signedInAt, method: session.signInMethod)),
        Field("Last contact", when(session.lastContactAt)),
        Field("Last playback", when(session.lastPlaybackAt)),
        Field("Signed out", session.signedOutAt.map { when($0) } ?? "no"),
        Field("Place", "\(session.placeText)\(uncertainty)"),
        Field("Address", "\((personal.place.shortenedAddress?.revealed).orUnknown)"),
        Field("Household", "\(household)"),
      ]),
      .paragraph(Line("How it is signed out: guide \(session.row)", .quiet)),
    ]
  }

  private var uncertainty: String {
    session.placeRadiusKm.map { ", give or take \($0) km" } ?? ", and nobody knows how far off"
  }

  private var household: String {
    session.inHousehold.map { $0 ? "part of it" : "not part of it" } ?? "not known"
  }

  private func when(_ moment: Date?, method: String? = nil) -> Line {
    guard let moment else { return "not known" }
    let time = LocalTime(zoneName: timeZone)
    let told = "\(time.minute(moment)) \(time.name), \(age(of: moment, at: completeUntil))"
    return Line(told, exact: moment.utc) + Line(method.map { ", by \($0)" } ?? "")
  }
}
