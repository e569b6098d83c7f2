import DeskTestSupport
import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct SQLiteDatabaseTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func contents(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test func `says that a file is missing and makes none`() throws {
    #expect(storageError(reading: folder.file()) == .missing(path: folder.file()))
    #expect(try folder.names == [])
  }

  @Test func `says that a folder is no database`() {
    #expect(storageError(reading: folder.path) == .notADatabase(path: folder.path))
  }

  @Test func `says that a text file is no database`() throws {
    let path = folder.file("notes.txt")
    try Data(String(repeating: "not a database\n", count: 100).utf8).write(to: URL(fileURLWithPath: path))
    #expect(storageError(reading: path) == .notADatabase(path: path))
  }

  @Test func `says what an empty file lacks`() throws {
    let path = folder.file()
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(storageError(reading: path) == .lacksView("desk_customers"))
  }

  @Test func `says that a file cut off in the middle is damaged`() throws {
    let path = folder.file()
    _ = try DemoData.make(at: path, customers: 200, seed: 1)
    let whole = try contents(path)
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
    let store = SessionStore { SQLiteDatabase(path: path) }
    #expect(throws: StorageError.damaged(path: path)) {
      try store.account(of: .email("customer190@example.com"))
    }
  }

  @Test func `never crashes on a file with bytes turned over`() throws {
    let path = folder.file()
    _ = try DemoData.make(at: path, customers: 10, seed: 1)
    let whole = try contents(path)
    var random = DemoRandom(seed: 7, customer: 0)
    for _ in 0..<60 {
      var broken = whole
      for _ in 0..<20 { broken[random.below(broken.count)] = UInt8(random.below(256)) }
      try broken.write(to: URL(fileURLWithPath: path))
      do {
        _ = try SessionStore { SQLiteDatabase(path: path) }.account(of: .id("1"))
      } catch is StorageError {}
    }
  }

  @Test func `says that a file is locked by another program, and reads it when it is free again`() throws {
    let path = try contractFile(in: folder, feedRow + "INSERT INTO customers (customer_id) VALUES (1);")
    let store = SessionStore { SQLiteDatabase(path: path) }
    let holder = try OtherProgram(with: path, running: "BEGIN EXCLUSIVE")
    #expect(throws: StorageError.locked(path: path)) { try store.account(of: .id("1")) }
    try holder.leave()
    #expect(try store.account(of: .id("1")).account?.customer.id == "1")
  }

  @Test(arguments: SchemaContract.views.map(\.name))
  func `names a view that is missing`(view: String) throws {
    let path = try contractFile(in: folder, feedRow + "INSERT INTO customers (customer_id) VALUES (1);")
    try sqlite3(path, "DROP VIEW \(view)")
    #expect(storageError(reading: path) == .lacksView(view))
  }

  @Test func `names a column that is missing`() throws {
    let path = try contractFile(in: folder, feedRow + "INSERT INTO customers (customer_id) VALUES (1);")
    try sqlite3(path, "DROP VIEW desk_feed; CREATE VIEW desk_feed AS SELECT complete_until FROM feed")
    #expect(
      storageError(reading: path)
        == .lacksColumns(["sole_customer_id", "stream_timeout_seconds"], view: "desk_feed"))
  }

  @Test func `says that the feed is empty`() throws {
    let path = try contractFile(in: folder, "INSERT INTO customers (customer_id) VALUES (1);")
    #expect(storageError(reading: path) == .noFeed)
  }

  @Test func `reads a file in write-ahead mode, and makes no file beside it`() throws {
    let path = try contractFile(in: folder, feedRow + "INSERT INTO customers (customer_id) VALUES (1);")
    try sqlite3(path, "PRAGMA journal_mode = WAL")
    let store = SessionStore { SQLiteDatabase(path: path) }
    #expect(try store.account(of: .id("1")).account?.customer.id == "1")
    #expect(try folder.names == ["desk.sqlite"])
  }

  @Test func `says that a file changed while it was read as one that nobody writes to`() throws {
    let path = try contractFile(in: folder, feedRow)
    try sqlite3(path, "PRAGMA journal_mode = WAL")
    let database = SQLiteDatabase(path: path)
    #expect(throws: StorageError.locked(path: path)) {
      try database.snapshot { _ in try sqlite3(path, feedRow) }
    }
    let rows = try database.snapshot { try $0("SELECT count(*) AS rows FROM desk_feed") }
    #expect(rows.first?["rows"] == .integer(2))
  }

  @Test func `stops a question that takes too long`() throws {
    let path = try contractFile(in: folder, feedRow)
    let database = SQLiteDatabase(path: path, limit: 0.05)
    #expect(throws: StorageError.timedOut(path: path)) { try database.snapshot { try $0(Self.endless) } }
  }

  @Test func `stops a question at Ctrl-C`() throws {
    let path = try contractFile(in: folder, feedRow)
    let database = SQLiteDatabase(path: path, isInterrupted: { true })
    #expect(throws: StorageError.interrupted) { try database.snapshot { try $0(Self.endless) } }
  }

  private static let endless: Query =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS rows FROM n"

  @Test func `leaves every byte as it was`() throws {
    let path = folder.file()
    _ = try DemoData.make(at: path, customers: 30, seed: 1)
    let before = try contents(path)
    let store = SessionStore { SQLiteDatabase(path: path) }
    for id in 1...30 { _ = try store.account(of: .id(String(id))) }
    _ = try store.account(of: .email("nobody@example.com"))
    #expect(try contents(path) == before)
    #expect(try folder.names == ["desk.sqlite"])
  }

  @Test(arguments: [
    "INSERT INTO feed VALUES ('x', NULL, NULL)", "UPDATE customers SET plan = 'premium'",
    "DELETE FROM sessions",
    "DROP TABLE sessions", "CREATE TABLE more (a)", "CREATE TEMP TABLE more (a)", "PRAGMA user_version = 7",
    "VACUUM", "REINDEX", "ATTACH 'other.sqlite' AS other; CREATE TABLE other.more (a)",
  ])
  func `refuses every statement that writes`(sql: String) throws {
    let path = try contractFile(in: folder, feedRow)
    let before = try contents(path)
    let database = SQLiteDatabase(path: path)
    _ = try? database.snapshot { ask in try ask(Query(stringLiteral: sql)) }
    #expect(try contents(path) == before)
    #expect(try folder.names == ["desk.sqlite"])
    #expect(!FileManager.default.fileExists(atPath: "other.sqlite"))
  }

  @Test func `answers several questions from one snapshot`() throws {
    let path = try contractFile(in: folder, feedRow)
    try sqlite3(path, "PRAGMA journal_mode = WAL")
    let writer = try OtherProgram(with: path, running: "INSERT INTO customers (customer_id) VALUES (1)")
    let database = SQLiteDatabase(path: path)
    try database.snapshot { ask in
      let before = try ask("SELECT count(*) AS rows FROM desk_feed")
      try sqlite3(path, feedRow)
      #expect(try ask("SELECT count(*) AS rows FROM desk_feed").first?["rows"] == before.first?["rows"])
    }
    #expect(
      try database.snapshot { try $0("SELECT count(*) AS rows FROM desk_feed") }.first?["rows"] == .integer(2)
    )
    try writer.leave()
  }
}
