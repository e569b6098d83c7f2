package import Accounts
import Foundation
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
      row.bind(customer.id).bind(email).bind(phone)
        .bind(customer.emailHint?.revealed).bind(customer.phoneHint?.revealed)
        .bind(customer.plan).bind(customer.planSince?.stored).bind(customer.maxStreams)
        .bind(customer.region).bind(customer.status)
        .bind(customer.timeZone).bind(customer.memberSince?.stored).bind(customer.extraMembers)
    }
  }

  /// Adds a session of a customer.
  package func add(_ session: Session, of customer: String) throws {
    try sessions.insert { row in
      row.bind(customer).bind(session.id)
        .bind(session.device).bind(session.model)
        .bind(session.deviceName?.revealed).bind(session.profile?.revealed)
        .bind(session.signedInAt?.stored).bind(session.lastContactAt?.stored)
        .bind(session.lastPlaybackAt?.stored)
        .bind(session.place.country).bind(session.place.region).bind(session.place.network)
        .bind(session.place.radiusKilometers).bind(session.place.shortenedAddress?.revealed)
        .bind(session.isInHousehold.map { $0 ? 1 : 0 })
        .bind(session.signInMethod).bind(session.signedOutAt?.stored)
    }
  }

  /// Adds a playback of a customer.
  package func add(_ playback: Playback, of customer: String) throws {
    try playbacks.insert { row in
      row.bind(customer).bind(playback.id).bind(playback.session)
        .bind(playback.device).bind(playback.profile?.revealed).bind(playback.kind.rawValue)
        .bind(playback.startedAt.stored).bind(playback.endedAt?.stored)
        .bind(playback.lastHeartbeatAt?.stored).bind(playback.isApproximate ? 1 : 0)
    }
  }

  /// Sets until when the rows are complete; exactly once in a file.
  package func set(_ feed: Feed) throws {
    try self.feed.insert { row in
      row.bind(feed.completeUntil.stored).bind(feed.soleCustomer).bind(feed.streamTimeout.map { Int($0) })
    }
  }
}

extension Date {
  /// `2026-11-22T20:14:00Z`: what `utc` gives, written digit by digit, as most of a large file is moments.
  fileprivate var stored: String {
    let day = CalendarDay(self)
    guard (0...9_999).contains(day.year) else { return utc }
    let time = Int(timeIntervalSince1970.rounded(.down)) - day.daysSince1970 * 86_400
    return String(unsafeUninitializedCapacity: 20) { text in
      text.write(day.year / 100, at: 0)
      text.write(day.year % 100, at: 2, before: "-")
      text.write(day.month, at: 5, before: "-")
      text.write(day.day, at: 8, before: "T")
      text.write(time / 3_600, at: 11, before: ":")
      text.write(time / 60 % 60, at: 14, before: ":")
      text.write(time % 60, at: 17, before: "Z")
      return 20
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  fileprivate func write(_ number: Int, at start: Int) {
    self[start] = UInt8(48 + number / 10)
    self[start + 1] = UInt8(48 + number % 10)
  }

  fileprivate func write(_ number: Int, at start: Int, before mark: Unicode.Scalar) {
    write(number, at: start)
    self[start + 2] = UInt8(ascii: mark)
  }
}
