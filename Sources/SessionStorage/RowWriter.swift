package import Accounts
import GRDB

/// Puts rows into a new file, in the words of `Accounts`.
package final class RowWriter {
  private let customers: RowStatement
  private let sessions: RowStatement
  private let playbacks: RowStatement
  private let feed: RowStatement

  init(_ database: Database) throws {
    customers = try RowStatement(table: "customers", columns: 13, in: database)
    sessions = try RowStatement(table: "sessions", columns: 17, in: database)
    playbacks = try RowStatement(table: "playbacks", columns: 10, in: database)
    feed = try RowStatement(table: "feed", columns: 3, in: database)
  }

  /// Adds a customer; `email` and `phone` are what an agent may look up, and are never shown.
  package func add(_ customer: Customer, email: String?, phone: String?) throws {
    try customers.insert { row in
      row.give(customer.id).give(email).give(phone)
        .give(customer.emailHint?.revealed).give(customer.phoneHint?.revealed)
        .give(customer.plan).give(customer.planSince).give(customer.maxStreams)
        .give(customer.region).give(customer.membership)
        .give(customer.timeZone).give(customer.memberSince).give(customer.extraMembers)
    }
  }

  /// Adds a session of a customer.
  package func add(_ session: Session, of customer: String) throws {
    try sessions.insert { row in
      row.give(customer).give(session.id)
        .give(session.device).give(session.model)
        .give(session.deviceName?.revealed).give(session.profile?.revealed)
        .give(session.signedInAt).give(session.lastContactAt)
        .give(session.lastPlaybackAt)
        .give(session.place.country).give(session.place.region).give(session.place.network)
        .give(session.place.placeRadiusKm).give(session.place.shortenedAddress?.revealed)
        .give(session.inHousehold.map { $0 ? 1 : 0 })
        .give(session.signInMethod).give(session.signedOutAt)
    }
  }

  /// Adds a playback of a customer.
  package func add(_ playback: Playback, of customer: String) throws {
    try playbacks.insert { row in
      row.give(customer).give(playback.id).give(playback.session)
        .give(playback.device).give(playback.profile?.revealed).give(playback.kind.rawValue)
        .give(playback.startedAt).give(playback.endedAt)
        .give(playback.lastHeartbeatAt).give(playback.isApproximate ? 1 : 0)
    }
  }

  /// Sets until when the rows are complete; exactly once in a file.
  package func set(_ feed: Feed) throws {
    try self.feed.insert { row in
      row.give(feed.completeUntil).give(feed.soleCustomer).give(feed.streamTimeout.map { Int($0) })
    }
  }
}
