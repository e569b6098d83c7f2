import DeskTestSupport
import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct DemoDataTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func rows(_ path: String) throws -> String { try sqlite3(path, ".dump") }

  @Test func `makes the same rows from the same seed and number`() throws {
    _ = try DemoData.make(at: folder.file("a"), customers: 150, seed: 7)
    _ = try DemoData.make(at: folder.file("b"), customers: 150, seed: 7)
    #expect(try rows(folder.file("a")) == rows(folder.file("b")))
  }

  @Test func `makes other ordinary households from another seed, and the same named ones`() throws {
    _ = try DemoData.make(at: folder.file("a"), customers: 40, seed: 1)
    _ = try DemoData.make(at: folder.file("b"), customers: 40, seed: 2)
    let named = "SELECT * FROM sessions WHERE customer_id <= \(DemoScenario.all.count)"
    #expect(try sqlite3(folder.file("a"), named) == sqlite3(folder.file("b"), named))
    #expect(try rows(folder.file("a")) != rows(folder.file("b")))
  }

  @Test func `begins a longer file like a shorter one`() throws {
    _ = try DemoData.make(at: folder.file("a"), customers: 50, seed: 1)
    _ = try DemoData.make(at: folder.file("b"), customers: 120, seed: 1)
    let first = "SELECT * FROM playbacks WHERE customer_id <= 50"
    #expect(try sqlite3(folder.file("a"), first) == sqlite3(folder.file("b"), first))
  }

  @Test(arguments: [Int.min, -1, 0, 9, 10_000_001, .max])
  func `refuses a number of customers out of range and makes nothing`(customers: Int) throws {
    #expect(throws: DemoError.customers(customers)) {
      try DemoData.make(at: folder.file(), customers: customers, seed: 1)
    }
    #expect(try folder.names == [])
  }

  @Test func `leaves nothing when it is interrupted`() throws {
    #expect(throws: CancellationError.self) {
      try DemoData.make(at: folder.file(), customers: 2_000, seed: 1, isInterrupted: { true })
    }
    #expect(try folder.names == [])
  }

  @Test func `tells how far it is and what the file holds`() throws {
    var heard: [Int] = []
    let summary = try DemoData.make(
      at: folder.file(), customers: 10_500, seed: 1, progress: { heard.append($0) })
    #expect(heard == [10_000, 10_500])
    #expect(summary.scenarios.map(\.id) == Array(1...30))
    let counts = "SELECT (SELECT count(*) FROM sessions) || ' ' || (SELECT count(*) FROM playbacks)"
    #expect(try sqlite3(folder.file(), counts) == "\(summary.sessions) \(summary.playbacks)")
    #expect((2.5...3.5).contains(Double(summary.sessions) / 10_500))
    #expect((2.5...3.5).contains(Double(summary.playbacks) / 10_500))
  }

  @Test func `fits the first ten scenarios into the smallest file`() throws {
    let summary = try DemoData.make(at: folder.file(), customers: 10, seed: 1)
    #expect(summary.scenarios.map(\.id) == Array(1...10))
    #expect(try sqlite3(folder.file(), "SELECT count(*) FROM customers") == "10")
  }

  @Test func `gives customer 100 three hundred sign-ins`() throws {
    _ = try DemoData.make(at: folder.file(), customers: 100, seed: 1)
    let count = "SELECT count(*) FROM sessions WHERE customer_id = 100"
    #expect(try sqlite3(folder.file(), count) == "300")
  }

  @Test func `keeps addresses and numbers made up, and each customer's own`() throws {
    _ = try DemoData.make(at: folder.file(), customers: 1_000, seed: 1)
    let real = """
      SELECT count(*) FROM customers WHERE email <> 'customer' || customer_id || '@example.com'
        OR phone NOT GLOB '+1???55501[0-9][0-9]' OR email_hint NOT GLOB '?•••@?•••.com' OR length(phone_hint) <> 5
      """
    #expect(try sqlite3(folder.file(), real) == "0")
    let shared = "SELECT group_concat(customer_id) FROM customers GROUP BY phone HAVING count(*) > 1"
    #expect(try sqlite3(folder.file(), shared) == "9,10")
  }

  @Test(arguments: [
    ("an end before its start", "playbacks WHERE ended_at < started_at"),
    (
      "anything after the feed",
      "playbacks WHERE max(started_at, coalesce(ended_at, '')) > '2026-11-22T20:15:00Z'"
    ),
    ("a contact before the sign-in", "sessions WHERE last_contact_at < signed_in_at"),
    ("a playback before the sign-in", "sessions WHERE last_playback_at < signed_in_at"),
    ("a playback after the last contact", "sessions WHERE last_playback_at > last_contact_at"),
    ("a sign-out before the sign-in", "sessions WHERE signed_out_at < signed_in_at"),
    ("a plan before the account", "customers WHERE plan_since < member_since"),
    (
      "more streams than the plan",
      """
      customers c JOIN playbacks p USING (customer_id) WHERE max_streams < (SELECT count(*) FROM playbacks q
        WHERE q.customer_id = c.customer_id AND q.kind = 'stream' AND q.started_at <= p.started_at
        AND coalesce(q.ended_at, q.last_heartbeat_at) > p.started_at)
      """
    ),
  ])
  func `holds no contradiction`(what: String, rows: String) throws {
    _ = try DemoData.make(at: folder.file(), customers: 2_000, seed: 3)
    #expect(try sqlite3(folder.file(), "SELECT count(*) FROM \(rows)") == "0", "\(what)")
  }
}
