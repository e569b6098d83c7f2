/// The views a site offers: all that the console ever asks for.
package enum SchemaContract {
  /// Where the contract is told to people, with ready SQL.
  package static let documentation = "Documentation/data-contract.md"

  /// One view and the columns it must have, in the order of the documentation.
  package struct View: Sendable {
    package let name: String
    package let columns: [String]
    /// Columns that a question may compare with and never fetches.
    var searched: [String] = []

    /// The columns that are fetched.
    var fetched: [String] { columns.filter { !searched.contains($0) } }
  }

  static let customers = View(
    name: "desk_customers",
    columns: [
      "customer_id", "email", "phone", "email_hint", "phone_hint", "plan", "plan_since", "max_streams",
      "region",
      "membership", "time_zone", "member_since", "extra_members",
    ],
    searched: ["email", "phone"])

  static let sessions = View(
    name: "desk_sessions",
    columns: [
      "session_id", "customer_id", "device", "model", "device_name", "profile", "signed_in_at",
      "last_contact_at", "last_playback_at", "country", "region", "network", "place_radius_km",
      "address_hint",
      "in_household", "sign_in_method", "signed_out_at",
    ])

  static let playbacks = View(
    name: "desk_playbacks",
    columns: [
      "playback_id", "customer_id", "session_id", "device", "profile", "kind", "started_at", "ended_at",
      "last_heartbeat_at", "is_approximate",
    ])

  static let feed = View(
    name: "desk_feed", columns: ["complete_until", "sole_customer_id", "stream_timeout_seconds"])

  /// The four views.
  package static let views = [customers, sessions, playbacks, feed]

  /// The first thing that a database lacks; nil when it keeps the contract.
  ///
  /// Takes a function that lists a view's columns, empty when there is no such view.
  static func firstLack(columnsOf list: (String) throws -> [String]) rethrows -> StorageError? {
    for view in views {
      let present = Set(try list(view.name).map { $0.lowercased() })
      if present.isEmpty { return .lacksView(view.name) }
      let missing = view.columns.filter { !present.contains($0) }
      if !missing.isEmpty { return .lacksColumns(missing, view: view.name) }
    }
    return nil
  }
}
