import Accounts
import Foundation
import Testing

@testable import SessionStorage

/// A folder for one test's files; it goes with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "desk.sqlite") -> String { path + "/" + name }

  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }
}

/// Runs SQL in the sqlite3 command, so that odd files come from SQLite's own hand and not from ours.
@discardableResult
func sqlite3(_ path: String, _ sql: String) throws -> String {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
  process.arguments = ["-bail", "-batch", path, sql]
  process.standardOutput = output
  try process.run()
  let text = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0, "sqlite3 refused: \(sql)")
  return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
}

/// An sqlite3 command that holds a lock until it is released.
final class LockHolder {
  private let process = Process()
  private let input = Pipe()

  init(_ path: String) throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    process.arguments = ["-batch", path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("BEGIN EXCLUSIVE;\nSELECT 'locked';\n".utf8))
    try #require(output.fileHandleForReading.availableData == Data("locked\n".utf8))
  }

  func release() throws {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}

/// A file with the contract's tables and views, filled by SQL.
func contractFile(in folder: TemporaryFolder, _ rows: String = "") throws -> String {
  let path = folder.file()
  try sqlite3(path, SQLiteSchema.text + SQLiteSchema.indexes + rows)
  return path
}

/// A feed's row, which every answer needs.
let feedRow = "INSERT INTO feed VALUES ('2026-11-22T20:15:00Z', NULL, 60);"

/// The error that reading customer 1 of a file ends with.
func storageError(reading path: String) -> StorageError? {
  #expect(throws: StorageError.self) {
    try SessionStore { try SQLiteDatabase(path: path) }.account(of: .id("1"))
  }
}
