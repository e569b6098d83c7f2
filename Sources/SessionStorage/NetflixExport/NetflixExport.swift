import Accounts
import Foundation

/// The personal-data export that the service gives its members, and how a new database is made of it.
///
/// Only the tables of `ExportFile` are opened, and of these only the columns are taken that sessions,
/// playbacks and the plan need. Titles, names, ratings, searches, payment and messages never get further.
package enum NetflixExport {
  /// The plan that allows so many streams in such a quality; nil when that leaves a doubt.
  package typealias PlanName = (_ streams: Int, _ quality: String?) -> String?

  /// Makes a new database at `path` from the unzipped export in `folder`.
  ///
  /// `progress` hears how many rows are done, every few hundred; `isInterrupted` is asked at each. Throws an
  /// `ImportError`, a `NewDatabaseError`, or `CancellationError`; then there is no new file.
  package static func importing(
    _ folder: String, to path: String, planName: PlanName = { _, _ in nil },
    progress: @escaping (Int) -> Void = { _ in },
    isInterrupted: @escaping () -> Bool = { false }
  ) throws -> ImportSummary {
    let folder = try ExportFolder(folder, isInterrupted: isInterrupted)
    let reader = ExportReader(folder, progress: progress, isInterrupted: isInterrupted)
    var summary = ImportSummary(completeUntil: .distantPast)
    try NewDatabaseFile.make(at: path) { summary = try copy(reader, planName, to: $0) }
    return summary
  }

  private static func copy(
    _ reader: ExportReader, _ planName: PlanName, to writer: RowWriter
  ) throws -> ImportSummary {
    let account = try ExportAccount(reader, planName: planName)
    let sessions = try ExportDevices(reader).sessions
    try writer.add(account.customer, email: account.email, phone: account.phone)
    for session in sessions { try writer.add(session, of: ExportAccount.id) }
    let playbacks = try ExportPlaybacks(reader, sessions: sessions)
      .each { try writer.add($0, of: ExportAccount.id) }
    guard let latest = reader.latest else { throw ImportError.nothingDated }
    try writer.set(Feed(completeUntil: latest, soleCustomer: ExportAccount.id))
    return summary(reader, account, sessions, playbacks: playbacks, completeUntil: latest)
  }

  private static func summary(
    _ reader: ExportReader, _ account: ExportAccount, _ sessions: [Session], playbacks: Int,
    completeUntil: Date
  ) -> ImportSummary {
    ImportSummary(
      sessions: sessions.count, signedOut: sessions.count { $0.signedOutAt != nil }, playbacks: playbacks,
      leftOut: reader.leftOut, filesRead: reader.filesRead,
      filesEmpty: reader.folder.empty.map(\.fileName).sorted(), filesMissing: reader.folder.missing,
      filesSkipped: reader.folder.skipped.sorted(), completeUntil: completeUntil, plan: account.plan)
  }
}
