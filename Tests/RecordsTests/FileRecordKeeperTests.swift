import Accounts
import DeskTestSupport
import Dispatch
import Foundation
import Glibc
import Records
import Testing

struct FileRecordKeeperTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func entry(_ identifier: CustomerIdentifier = .id("C-1"), agent: String = "mia")
    -> AuditEntry
  {
    AuditEntry(
      at: Date(timeIntervalSince1970: 1_795_378_440), agent: agent, process: 4711, command: "sessions",
      identifier: identifier, customer: nil, outcome: .none)
  }

  private func lines(of path: String) throws -> [String] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.last == "\n")
    return text.split(separator: "\n").map(String.init)
  }

  private func permissions(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  private func reason(for path: String) throws -> String {
    let error = #expect(throws: RecordError.self) { try FileRecordKeeper(path: path).append(Self.entry()) }
    let text = try #require(error).description
    #expect(text.hasPrefix("The audit log \(path) cannot be written ("))
    #expect(text.contains("so nothing about a customer is shown"))
    return String(text.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" })
  }

  @Test func `appends one line of JSON an entry`() throws {
    let path = folder.path("audit.jsonl")
    let keeper = FileRecordKeeper(path: path)
    try keeper.append(Self.entry())
    try keeper.append(Self.entry(agent: "two\nlines \"/\" \u{2028}"))
    try FileRecordKeeper(path: path).append(Self.entry())
    let lines = try lines(of: path)
    #expect(lines.count == 3)
    #expect(
      lines.first
        == #"{"agent":"mia","at":"2026-11-22T20:14:00Z","command":"sessions","identifier":"C•••••","#
        + #""outcome":"none","process":4711}"#)
    #expect(lines.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0.utf8))) is [String: Any] })
  }

  @Test func `keeps what the file held before`() throws {
    try folder.write("earlier\n", to: "audit.jsonl")
    try FileRecordKeeper(path: folder.path("audit.jsonl")).append(Self.entry())
    #expect(try lines(of: folder.path("audit.jsonl")).first == "earlier")
  }

  @Test func `makes the file for its owner alone, in folders for the owner alone`() throws {
    let path = folder.path("state/desk/audit.jsonl")
    try FileRecordKeeper(path: path).append(Self.entry())
    #expect(try permissions(of: path) == 0o600)
    #expect(try permissions(of: folder.path("state/desk")) == 0o700)
    #expect(try permissions(of: folder.path("state")) == 0o700)
  }

  @Test(arguments: [CustomerIdentifier.email("ana@example.com"), .phone("+15550109988")])
  func `writes contact data masked`(identifier: CustomerIdentifier) throws {
    let path = folder.path("audit.jsonl")
    try FileRecordKeeper(path: path).append(Self.entry(identifier))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("•••••"))
    #expect(!text.contains("example.com") && !text.contains("9988"))
  }

  @Test func `makes a file anew that was removed, and its folder`() throws {
    let path = folder.path("desk/audit.jsonl")
    let keeper = FileRecordKeeper(path: path)
    try keeper.append(Self.entry())
    try FileManager.default.removeItem(atPath: path)
    try keeper.append(Self.entry())
    #expect(try lines(of: path).count == 1)
    try FileManager.default.removeItem(atPath: folder.path("desk"))
    try keeper.append(Self.entry())
    #expect(try lines(of: path).count == 1)
  }

  @Test func `keeps the lines of many consoles apart`() throws {
    let path = folder.path("audit.jsonl")
    let agent = String(repeating: "m", count: 2_000)
    DispatchQueue.concurrentPerform(iterations: 40) { _ in
      do { try FileRecordKeeper(path: path).append(Self.entry(agent: agent)) } catch { Issue.record(error) }
    }
    let lines = try lines(of: path)
    #expect(lines.count == 40)
    #expect(Set(lines).count == 1)
  }

  @Test func `refuses a folder in the place of the file`() throws {
    try folder.write("x", to: "audit.jsonl/notes.txt")
    #expect(try reason(for: folder.path("audit.jsonl")) == "Is a directory")
  }

  @Test func `refuses a file in the place of the folder`() throws {
    try folder.write("x", to: "desk")
    #expect(try reason(for: folder.path("desk/audit.jsonl")) == "Not a directory")
  }

  @Test(arguments: ["/proc/desk/audit.jsonl", "/proc/audit.jsonl"])
  func `refuses a folder that cannot be written to`(path: String) throws {
    #expect(try reason(for: path) == "No such file or directory")
  }

  @Test(.timeLimit(.minutes(1)))
  func `refuses a pipe without waiting for its reader`() throws {
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    #expect(try reason(for: path) == "No such device or address")
  }

  @Test(.timeLimit(.minutes(1)))
  func `refuses a pipe with a reader`() throws {
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    try #require(reader >= 0)
    defer { close(reader) }
    #expect(try reason(for: path) == "it is not a plain file")
  }

  @Test(arguments: ["/dev/full", "/dev/null"])
  func `refuses a device`(path: String) throws {
    #expect(try reason(for: path) == "it is not a plain file")
  }

  @Test func `refuses a link to a device`() throws {
    let path = folder.path("audit.jsonl")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/full")
    #expect(try reason(for: path) == "it is not a plain file")
  }

  @Test func `refuses an empty path`() throws {
    #expect(try reason(for: "") == "No such file or directory")
  }
}
