import DeskTestSupport
import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct SessionStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func store(_ rows: String) throws -> SessionStore {
    let path = try contractFile(in: folder, feedRow + rows)
    return SessionStore { SQLiteDatabase(path: path) }
  }

  private static let two = """
    INSERT INTO customers (customer_id, email, phone) VALUES
      (17, 'a@example.com', '+12025550117'), (2025550, 'b@example.com', '+12025550118'),
      (18, 'c@example.com', '+2025550119');
    """

  @Test(arguments: [
    (CustomerIdentifier.id("17"), "17"), (.email("a@example.com"), "17"), (.phone("+12025550117"), "17"),
    (.id("2025550"), "2025550"), (.id("2025550119"), "18"),
  ])
  func `finds one account by each kind of identifier`(identifier: CustomerIdentifier, id: String) throws {
    #expect(try store(Self.two).account(of: identifier).account?.customer.id == id)
  }

  @Test(arguments: [
    CustomerIdentifier.id("99"), .id("1"), .id("017"), .id("17.0"), .id("17' OR '1'='1"), .id("%"), .id(""),
    .email("A@example.com"),
    .email("a@example"), .email("%"), .phone("+1202555"), .phone("+"), .id("a@example.com"),
  ])
  func `finds nobody by anything but an exact identifier`(identifier: CustomerIdentifier) throws {
    guard case .none = try store(Self.two).account(of: identifier) else {
      Issue.record("found somebody")
      return
    }
  }

  @Test func `names the ids of several accounts and reads none`() throws {
    let rows = "INSERT INTO customers (customer_id, phone) VALUES (1, '+1'), (2, '+1'), (3, '+2');"
    guard case .several(let ids) = try store(rows).account(of: .phone("+1")) else {
      Issue.record("not several")
      return
    }
    #expect(ids.sorted() == ["1", "2"])
  }

  @Test func `reads one account more than is ever named of many`() throws {
    let rows = """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
      INSERT INTO customers (customer_id, email) SELECT i, 'a@example.com' FROM n;
      """
    guard case .several(let ids) = try store(rows).account(of: .email("a@example.com")) else {
      Issue.record("not several")
      return
    }
    #expect(ids.count == 11)
  }

  @Test func `gives the sole customer of a file that holds one`() throws {
    let path = try contractFile(in: folder, "INSERT INTO feed VALUES ('2026-11-22T20:15:00Z', 4, NULL);")
    #expect(try SessionStore { SQLiteDatabase(path: path) }.soleCustomer() == "4")
  }

  @Test func `gives no sole customer where there are several`() throws {
    #expect(try store(Self.two).soleCustomer() == nil)
  }

  @Test func `opens the database at the first question and only once`() throws {
    let path = try contractFile(in: folder, feedRow)
    var openings = 0
    let store = SessionStore {
      openings += 1
      return SQLiteDatabase(path: path)
    }
    #expect(openings == 0)
    _ = try store.account(of: .id("1"))
    _ = try store.soleCustomer()
    #expect(openings == 1)
  }

  @Test func `sorts sessions into row order`() throws {
    let store = try store(
      """
      INSERT INTO customers (customer_id) VALUES (1);
      INSERT INTO sessions (customer_id, session_id, device, last_contact_at, signed_out_at) VALUES
        (1, 'old', 'TV', '2026-11-01T00:00:00Z', NULL), (1, 'out', 'TV', '2026-11-22T20:00:00Z', '2026-11-22T20:01:00Z'),
        (1, 'new', 'TV', '2026-11-22T19:00:00Z', NULL), (1, 'never', 'TV', NULL, NULL), (2, 'other', 'TV', NULL, NULL);
      """)
    #expect(try store.account(of: .id("1")).account?.sessions.map(\.id) == ["new", "old", "never", "out"])
  }

  @Test func `reads playbacks that run or ended within a day, the latest first`() throws {
    let store = try store(
      """
      INSERT INTO customers (customer_id) VALUES (1);
      INSERT INTO playbacks (customer_id, playback_id, device, kind, started_at, ended_at, is_approximate) VALUES
        (1, 'runs', 'TV', 'stream', '2026-11-20T00:00:00Z', NULL, 0),
        (1, 'edge', 'TV', 'cast', '2026-11-21T19:00:00Z', '2026-11-21T20:15:00Z', 1),
        (1, 'past', 'TV', 'stream', '2026-11-21T18:00:00Z', '2026-11-21T20:14:59Z', 0),
        (1, 'last', 'TV', 'download', '2026-11-22T18:00:00Z', '2026-11-22T19:00:00Z', 0),
        (2, 'other', 'TV', 'stream', '2026-11-22T18:00:00Z', NULL, 0);
      """)
    let playbacks = try #require(try store.account(of: .id("1")).account?.playbacks)
    #expect(playbacks.map(\.id) == ["last", "edge", "runs"])
    #expect(playbacks.map(\.kind) == [.download, .cast, .stream])
    #expect(playbacks.map(\.isApproximate) == [false, true, false])
  }

  @Test func `pins every question and never fetches an e-mail address or a phone number`() throws {
    let path = folder.file()
    _ = try DemoData.make(at: path, customers: 30, seed: 1)
    let listener = try Listener(path: path)
    let store = SessionStore { listener }
    let identifiers: [CustomerIdentifier] = [
      .id("1"), .id("2025550109"), .email("customer1@example.com"), .phone("+12025550109"),
    ]
    for identifier in identifiers { _ = try store.account(of: identifier) }
    _ = try store.soleCustomer()
    #expect(!listener.queries.isEmpty)
    for query in listener.queries {
      let fetched = try #require(query.text.components(separatedBy: " FROM ").first)
      #expect(!fetched.contains("email,") && !fetched.contains("phone,") && !fetched.contains("*"))
      let isPinned = ["customer_id = $1", "email = $1", "phone = $1"].contains {
        query.text.contains("WHERE " + $0)
      }
      #expect(isPinned || query.text.hasSuffix("FROM desk_feed LIMIT 1"))
      #expect(!query.text.uppercased().contains("LIKE"))
    }
  }

  /// What sites and hostile files may put into a column that should hold something else.
  private static let oddValues = [
    "NULL", "''", "'text'", "0", "-1", "9223372036854775807", "1e308", "-0.5", "x'00ff'",
    "'9999-12-31T23:59:59Z'",
    "'0000-01-01T00:00:00Z'", "'10000-01-01T00:00:00Z'", "'2026-02-30T00:00:00Z'", "'2026-11-22 20:14:00'",
    "char(27, 93, 0, 8238)", "printf('%.*c', 100000, 'x')",
  ]

  @Test(arguments: oddValues)
  func `reads a row whose every column holds the same odd value`(value: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file()
    try sqlite3(path, SchemaContract.views.map { view(of: $0, value) }.joined())
    let store = SessionStore { SQLiteDatabase(path: path) }
    let account = try #require(try store.account(of: .id("1")).account)
    #expect(account.sessions.count == 1)
    _ = account.streams.counted
    _ = account.sessions.map { [$0.lastActivityAt.map { age(of: $0, at: account.feed.completeUntil) }] }
  }

  /// A view of one row: the id and the feed's moment as they should be, all else odd.
  private func view(of view: SchemaContract.View, _ value: String) -> String {
    let columns = view.columns.map { column in
      switch column {
      case "customer_id": "CAST(1 AS INTEGER) AS customer_id"
      case "complete_until": "'2026-11-22T20:15:00Z' AS complete_until"
      default: "\(value) AS \(column)"
      }
    }
    return "CREATE VIEW \(view.name) AS SELECT \(columns.joined(separator: ", "));"
  }

  @Test(arguments: ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
  func `answers at the ends of the calendar`(moment: String) throws {
    let path = try contractFile(
      in: folder,
      "INSERT INTO feed VALUES ('\(moment)', NULL, 60); INSERT INTO customers (customer_id) VALUES (1);")
    let account = try SessionStore { SQLiteDatabase(path: path) }.account(of: .id("1")).account
    #expect(account?.feed.completeUntil.utc == moment)
  }
}

/// A database that notes what it is asked.
private final class Listener: ReadOnlyDatabase {
  private let database: SQLiteDatabase
  private(set) var queries: [Query] = []

  init(path: String) throws { database = SQLiteDatabase(path: path) }

  func snapshot<Result>(_ ask: ((Query) throws -> [ResultRow]) throws -> Result) throws -> Result {
    try database.snapshot { rows in
      try withoutActuallyEscaping(rows) { rows in
        try ask { query in
          self.queries.append(query)
          return try rows(query)
        }
      }
    }
  }
}
