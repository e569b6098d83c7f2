import DeskTestSupport
import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct NewDatabaseFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `makes a file that keeps the contract and reads back what was written`() throws {
    let path = folder.file()
    try NewDatabaseFile.make(at: path) { writer in
      try writer.set(Feed(completeUntil: Ago.completeUntil, soleCustomer: "5", streamTimeout: 60))
      try writer.add(Customer(id: "5", plan: "standard"), email: "a@example.com", phone: nil)
      try writer.add(Session(id: "s", device: "TV", inHousehold: false), of: "5")
      try writer.add(Playback(id: "p", device: "TV", startedAt: Ago.minutes(5).moment), of: "5")
    }
    let store = SessionStore { SQLiteDatabase(path: path) }
    let account = try #require(try store.account(of: .email("a@example.com")).account)
    #expect(account.customer == Customer(id: "5", plan: "standard"))
    #expect(account.sessions == [Session(id: "s", device: "TV", inHousehold: false)])
    #expect(account.playbacks == [Playback(id: "p", device: "TV", startedAt: Ago.minutes(5).moment)])
    #expect(account.feed == Feed(completeUntil: Ago.completeUntil, soleCustomer: "5", streamTimeout: 60))
  }

  @Test(arguments: [
    "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z", "2024-02-29T12:34:56Z", "2026-11-22T20:14:00Z",
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
  ])
  func `writes a moment as its text`(moment: String) throws {
    let path = folder.file()
    let date = try #require(Date(utc: moment))
    try NewDatabaseFile.make(at: path) { try $0.set(Feed(completeUntil: date)) }
    #expect(try sqlite3(path, "SELECT complete_until FROM feed") == moment)
  }

  @Test func `keeps every character of a text, none of it as SQL`() throws {
    let path = folder.file()
    let name = "'); DROP TABLE sessions; --\u{1B}]0;x\u{7}\n\u{202E}居間のテレビ"
    try NewDatabaseFile.make(at: path) { writer in
      try writer.set(Feed(completeUntil: Ago.completeUntil))
      try writer.add(Customer(id: "1"), email: nil, phone: nil)
      try writer.add(Session(id: "s", device: "TV", deviceName: PersonalText(name)), of: "1")
    }
    let account = try SessionStore { SQLiteDatabase(path: path) }.account(of: .id("1")).account
    #expect(account?.sessions.first?.deviceName?.revealed == name)
  }

  @Test func `lets nobody but the owner read the file, while it is made and after`() throws {
    let path = folder.file()
    try NewDatabaseFile.make(at: path) { _ in
      let partial = try #require(try folder.names.first)
      #expect(try rights(folder.file(partial)) == 0o600)
    }
    #expect(try rights(path) == 0o600)
    #expect(try folder.names == ["desk.sqlite"])
  }

  private func rights(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `leaves a file that exists as it is`() throws {
    let path = folder.file()
    try Data("a letter".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: NewDatabaseError.exists(path: path)) { try NewDatabaseFile.make(at: path) { _ in } }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "a letter")
  }

  @Test func `leaves nothing when it is interrupted, and throws what interrupted it`() throws {
    #expect(throws: CancellationError.self) {
      try NewDatabaseFile.make(at: folder.file()) { writer in
        try writer.set(Feed(completeUntil: Ago.completeUntil))
        throw CancellationError()
      }
    }
    #expect(try folder.names == [])
  }

  @Test func `leaves nothing when a row is refused, and says why`() throws {
    #expect {
      try NewDatabaseFile.make(at: folder.file()) { writer in
        try writer.add(Customer(id: "1"), email: nil, phone: nil)
        try writer.add(Customer(id: "1"), email: nil, phone: nil)
      }
    } throws: {
      "\($0)".contains("UNIQUE constraint failed: customers.customer_id")
    }
    #expect(try folder.names == [])
  }

  @Test(arguments: ["nowhere/desk.sqlite", "/proc/desk.sqlite"])
  func `says why a folder takes no file`(path: String) {
    let path = path.hasPrefix("/") ? path : folder.file(path)
    #expect { try NewDatabaseFile.make(at: path) { _ in } } throws: {
      "\($0)" == "The file \(path) cannot be made: no such file or directory. Nothing was left behind."
    }
  }

  @Test func `leaves another run's unfinished file alone`() throws {
    let other = folder.file("desk.sqlite.1.partial")
    try Data("rows".utf8).write(to: URL(fileURLWithPath: other))
    try NewDatabaseFile.make(at: folder.file()) { _ in }
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "rows")
  }
}

extension SessionStore.Match {
  /// The account, where there is exactly one.
  var account: Account? { if case .one(let account) = self { account } else { nil } }
}
