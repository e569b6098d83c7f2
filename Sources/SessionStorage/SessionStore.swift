package import Accounts
package import Foundation

/// Questions to a customer database, in the words of `Accounts`.
///
/// Every question is pinned to one customer id or one exact identifier. The database is opened at the first
/// question, so whoever asks none works without.
package final class SessionStore {
  /// Who an identifier belongs to.
  package enum Match: Sendable {
    case none
    case one(Account)
    /// The ids of the accounts that share the identifier.
    case several([String])
  }

  private let database: Once<any ReadOnlyDatabase>

  /// How many accounts that share an identifier are asked for: one more than anybody is told of.
  private static let mostMatches = 11

  package init(open: @escaping () throws -> any ReadOnlyDatabase) { database = Once(open) }

  /// Everything a look-up of one customer reads, from one snapshot, with the playbacks that ended after a
  /// moment; without one, with those of the last day.
  ///
  /// Throws a `StorageError`.
  package func account(of identifier: CustomerIdentifier, playbacksSince: Date? = nil) throws -> Match {
    try database.value().snapshot { ask in
      let customers = try Self.customers(identifier, ask)
      guard let customer = customers.first else { return .none }
      if customers.count > 1 { return .several(customers.map(\.id)) }
      return .one(try Self.account(of: customer, playbacksSince, ask))
    }
  }

  /// The id of the only customer of a source that holds one data export; nil for every other source.
  package func soleCustomer() throws -> String? {
    try database.value().snapshot { try Self.feed($0).soleCustomer }
  }
}

private typealias Ask = (Query) throws -> [ResultRow]

extension SessionStore {
  private static func customers(_ identifier: CustomerIdentifier, _ ask: Ask) throws -> [Customer] {
    switch identifier {
    case .id(let id):
      // SQLite takes 01 for 1 where ids are numbers; an identifier must match as it is written.
      let exact = try ask("\(SchemaContract.customers) WHERE customer_id = \(id)").map(Customer.init)
        .filter { $0.id == id }
      guard exact.isEmpty, let phone = identifier.asPhone else { return exact }
      return try customers(phone, ask)
    case .email(let email):
      return try ask("\(SchemaContract.customers) WHERE email = \(email) LIMIT \(mostMatches)").map(
        Customer.init)
    case .phone(let phone):
      return try ask("\(SchemaContract.customers) WHERE phone = \(phone) LIMIT \(mostMatches)").map(
        Customer.init)
    }
  }

  private static func account(of customer: Customer, _ since: Date?, _ ask: Ask) throws -> Account {
    let feed = try feed(ask)
    let since = since ?? feed.completeUntil.addingTimeInterval(-86_400)
    let sessions = try ask("\(SchemaContract.sessions) WHERE customer_id = \(customer.id)")
    let playbacks = try ask(
      """
      \(SchemaContract.playbacks) WHERE customer_id = \(customer.id)
      AND (ended_at IS NULL OR ended_at >= \(since.utc)) ORDER BY started_at DESC
      """)
    return Account(
      customer: customer, sessions: sessions.map(Session.init),
      playbacks: playbacks.compactMap(Playback.init), playbacksSince: since, feed: feed)
  }

  private static func feed(_ ask: Ask) throws -> Feed {
    guard let row = try ask("\(SchemaContract.feed) LIMIT 1").first else { throw StorageError.noFeed }
    guard let moment = row.moment("complete_until") else {
      throw StorageError.unreadableFeed(row.text("complete_until") ?? "")
    }
    return Feed(
      completeUntil: moment, soleCustomer: row.text("sole_customer_id"),
      streamTimeout: row.integer("stream_timeout_seconds").map(TimeInterval.init))
  }
}

extension Customer {
  fileprivate init(_ row: ResultRow) {
    self.init(
      id: row.text("customer_id") ?? "", emailHint: row.personal("email_hint"),
      phoneHint: row.personal("phone_hint"), plan: row.text("plan"), planSince: row.moment("plan_since"),
      maxStreams: row.integer("max_streams").flatMap { $0 > 0 ? $0 : nil }, region: row.text("region"),
      membership: row.text("membership"),
      timeZone: row.text("time_zone"), memberSince: row.moment("member_since"),
      extraMembers: row.integer("extra_members"))
  }
}

extension Session {
  fileprivate init(_ row: ResultRow) {
    self.init(
      id: row.text("session_id") ?? "", device: row.text("device") ?? "unknown device",
      model: row.text("model"),
      deviceName: row.personal("device_name"), profile: row.personal("profile"),
      signedInAt: row.moment("signed_in_at"), lastContactAt: row.moment("last_contact_at"),
      lastPlaybackAt: row.moment("last_playback_at"),
      place: Place(
        country: row.text("country"), region: row.text("region"), network: row.text("network"),
        placeRadiusKm: row.integer("place_radius_km"), shortenedAddress: row.personal("address_hint")),
      inHousehold: row.flag("in_household"), signInMethod: row.text("sign_in_method"),
      signedOutAt: row.moment("signed_out_at"))
  }
}

extension Playback {
  /// Nil for a row without a start, which no clock can place.
  fileprivate init?(_ row: ResultRow) {
    guard let started = row.moment("started_at") else { return nil }
    self.init(
      id: row.text("playback_id") ?? "", session: row.text("session_id"),
      device: row.text("device") ?? "unknown device", profile: row.personal("profile"),
      kind: row.text("kind").flatMap(Kind.init) ?? .stream, startedAt: started,
      endedAt: row.moment("ended_at"),
      lastHeartbeatAt: row.moment("last_heartbeat_at"), isApproximate: row.flag("is_approximate") ?? false)
  }
}
