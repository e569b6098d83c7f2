import Foundation

/// Another program that has a database open: the sqlite3 command, which ran some SQL and waits.
package final class OtherProgram {
  private let process = Process()
  private let input = Pipe()

  /// Returns when the SQL has run.
  package init(with path: String, running sql: String) throws {
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/sqlite3")
    process.arguments = ["-batch", path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("\(sql);\nSELECT 'done';\n".utf8))
    var text = ""
    while !text.hasSuffix("done\n"), case let data = output.fileHandleForReading.availableData, !data.isEmpty
    {
      text += String(decoding: data, as: UTF8.self)
    }
  }

  /// Lets it go, and waits for its end.
  package func leave() throws {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
