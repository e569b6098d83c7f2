import Accounts
import DeskTestSupport
import Foundation
import Testing

@testable import SessionStorage

extension TemporaryFolder {
  /// The path of the folder.
  var path: String { url.path }

  /// The path of a database in it.
  func file(_ name: String = "desk.sqlite") -> String { path(name) }

  /// What is in it, by name.
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
    try SessionStore { SQLiteDatabase(path: path) }.account(of: .id("1"))
  }
}
