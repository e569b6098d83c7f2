package import Accounts
import Foundation
import GRDB

/// Makes a new SQLite file that keeps the contract: an import's or a demo's.
///
/// The rows go into `FILE.partial`, which takes the file's name when all is written, or is removed when anything fails or
/// is interrupted: there is never half a file. A file that exists is never touched.
package enum NewDatabaseFile {
  /// Writes the rows that `fill` hands to its writer, in one transaction.
  ///
  /// Throws a `NewDatabaseError`, or whatever `fill` throws.
  package static func make(at path: String, fill: (RowWriter) throws -> Void) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw NewDatabaseError.exists(path: path) }
    let partial = path + ".partial"
    try? FileManager.default.removeItem(atPath: partial)
    do {
      try write(to: partial, fill)
      try FileManager.default.moveItem(atPath: partial, toPath: path)
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw error is DatabaseError || error is CocoaError
        ? NewDatabaseError.cannotWrite(path: path, reason: reason(error)) : error
    }
  }

  private static func write(to path: String, _ fill: (RowWriter) throws -> Void) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF") }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { database in
      try database.execute(sql: SQLiteSchema.text)
      try fill(try RowWriter(database))
      try database.execute(sql: SQLiteSchema.indexes)
    }
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA optimize") }
    try queue.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  private static func reason(_ error: any Error) -> String {
    (error as? DatabaseError)?.message ?? error.localizedDescription
  }
}

/// Puts rows into a new file, in the words of `Accounts`.
package final class RowWriter {
  private let customers: Statement
  private let sessions: Statement
  private let playbacks: Statement
  private let feed: Statement

  init(_ database: Database) throws {
    customers = try Self.insert("customers", 13, database)
    sessions = try Self.insert("sessions", 17, database)
    playbacks = try Self.insert("playbacks", 10, database)
    feed = try Self.insert("feed", 3, database)
  }

  private static func insert(_ table: String, _ columns: Int, _ database: Database) throws -> Statement {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    return try database.makeStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
  }

  /// Adds a customer; `email` and `phone` are what an agent may look up, and are never shown.
  package func add(_ customer: Customer, email: String?, phone: String?) throws {
    try customers.execute(arguments: [
      customer.id, email, phone, customer.emailHint?.revealed, customer.phoneHint?.revealed, customer.plan,
      customer.planSince?.utc, customer.maxStreams, customer.region, customer.status, customer.timeZone,
      customer.memberSince?.utc, customer.extraMembers,
    ])
  }

  /// Adds a session of a customer.
  package func add(_ session: Session, of customer: String) throws {
    try sessions.execute(arguments: [
      customer, session.id, session.device, session.model, session.deviceName?.revealed,
      session.profile?.revealed, session.signedInAt?.utc, session.lastContactAt?.utc,
      session.lastPlaybackAt?.utc, session.place.country, session.place.region, session.place.network,
      session.place.radiusKilometers, session.place.shortenedAddress?.revealed, session.isInHousehold,
      session.signInMethod, session.signedOutAt?.utc,
    ])
  }

  /// Adds a playback of a customer.
  package func add(_ playback: Playback, of customer: String) throws {
    try playbacks.execute(arguments: [
      customer, playback.id, playback.session, playback.device, playback.profile?.revealed,
      playback.kind.rawValue, playback.startedAt.utc, playback.endedAt?.utc, playback.lastHeartbeatAt?.utc,
      playback.isApproximate,
    ])
  }

  /// Sets until when the rows are complete; exactly once in a file.
  package func set(_ feed: Feed) throws {
    try self.feed.execute(arguments: [feed.completeUntil.utc, feed.soleCustomer, feed.streamTimeout.map { Int($0) }])
  }
}

/// Why a new file was not made.
package enum NewDatabaseError: Error, Equatable, CustomStringConvertible {
  case exists(path: String)
  case cannotWrite(path: String, reason: String)

  package var description: String {
    switch self {
    case .exists(let path): "There is a file at \(path) already; it was left as it is. Name a new file, or remove that one first."
    case .cannotWrite(let path, let reason): "The file \(path) cannot be made: \(reason). Nothing was left behind."
    }
  }
}
