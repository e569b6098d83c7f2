/// The tables of the SQLite files that the console itself makes, and the views of the contract over them.
///
/// Documentation/data-contract.md shows the same text as ready SQL for sites; a test compares the two.
/// Moments are text in UTC, `2026-11-22T20:14:00Z`. Sessions and playbacks are stored by customer, so a
/// look-up reads one stretch of the file.
package enum SQLiteSchema {
  /// What a new file holds before its rows.
  package static let text = """
    CREATE TABLE customers (
      customer_id INTEGER PRIMARY KEY,
      email TEXT, phone TEXT, email_hint TEXT, phone_hint TEXT,
      plan TEXT, plan_since TEXT, max_streams INTEGER, region TEXT, membership TEXT,
      time_zone TEXT, member_since TEXT, extra_members INTEGER
    );
    CREATE TABLE sessions (
      customer_id INTEGER NOT NULL, session_id TEXT NOT NULL,
      device TEXT NOT NULL, model TEXT, device_name TEXT, profile TEXT,
      signed_in_at TEXT, last_contact_at TEXT, last_playback_at TEXT,
      country TEXT, region TEXT, network TEXT, place_radius_km INTEGER, address_hint TEXT,
      in_household INTEGER, sign_in_method TEXT, signed_out_at TEXT,
      PRIMARY KEY (customer_id, session_id)
    ) WITHOUT ROWID;
    CREATE TABLE playbacks (
      customer_id INTEGER NOT NULL, playback_id TEXT NOT NULL, session_id TEXT,
      device TEXT NOT NULL, profile TEXT, kind TEXT NOT NULL,
      started_at TEXT NOT NULL, ended_at TEXT, last_heartbeat_at TEXT, is_approximate INTEGER NOT NULL,
      PRIMARY KEY (customer_id, playback_id)
    ) WITHOUT ROWID;
    CREATE TABLE feed (complete_until TEXT NOT NULL, sole_customer_id INTEGER, stream_timeout_seconds INTEGER);

    CREATE VIEW desk_customers AS
      SELECT customer_id, email, phone, email_hint, phone_hint, plan, plan_since, max_streams, region, membership,
        time_zone, member_since, extra_members
      FROM customers;
    CREATE VIEW desk_sessions AS
      SELECT session_id, customer_id, device, model, device_name, profile, signed_in_at, last_contact_at,
        last_playback_at, country, region, network, place_radius_km, address_hint, in_household, sign_in_method,
        signed_out_at
      FROM sessions;
    CREATE VIEW desk_playbacks AS
      SELECT playback_id, customer_id, session_id, device, profile, kind, started_at, ended_at,
        last_heartbeat_at, is_approximate
      FROM playbacks;
    CREATE VIEW desk_feed AS
      SELECT complete_until, sole_customer_id, stream_timeout_seconds FROM feed;
    """

  /// What is made after the rows, when it costs least.
  package static let indexes = """
    CREATE INDEX customers_by_email ON customers (email);
    CREATE INDEX customers_by_phone ON customers (phone);
    """
}
