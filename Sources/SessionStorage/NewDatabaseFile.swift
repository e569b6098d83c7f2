import Foundation
import GRDB

/// Makes a new SQLite file that keeps the contract: an import's or a demo's.
///
/// The rows go into `FILE.NUMBER.partial`, whose number is the process's, so two runs never write into one
/// file. It takes the file's name when all is on the disk, or is removed when anything fails or is
/// interrupted: there is never half a file. A file that exists is never touched, and nobody else may read the
/// new one, from its first row on.
package enum NewDatabaseFile {
  /// Writes the rows that `fill` hands to its writer, in one transaction.
  ///
  /// Throws a `NewDatabaseError`, or whatever `fill` throws.
  package static func make(at path: String, fill: (RowWriter) throws -> Void) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw NewDatabaseError.exists(path: path) }
    let partial = "\(path).\(ProcessInfo.processInfo.processIdentifier).partial"
    try makePrivate(partial, for: path)
    do {
      try write(to: partial, fill)
      try FileManager.default.moveItem(atPath: partial, toPath: path)
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw error is DatabaseError || error is CocoaError
        ? NewDatabaseError.cannotWrite(path: path, reason: reason(error)) : error
    }
  }

  /// Makes an empty file that only its owner may read, where there is none.
  private static func makePrivate(_ partial: String, for path: String) throws {
    let descriptor = open(partial, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw NewDatabaseError.cannotWrite(path: path, reason: String(cString: strerror(errno)).lowercased())
    }
    close(descriptor)
  }

  private static func write(to path: String, _ fill: (RowWriter) throws -> Void) throws {
    var configuration = Configuration()
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { database in
      try database.execute(sql: SQLiteSchema.text)
      try fill(try RowWriter(database))
      try database.execute(sql: SQLiteSchema.indexes)
    }
    try queue.close()
    try sync(path)
  }

  /// Waits until the file is on the disk, once, instead of at each transaction.
  private static func sync(_ path: String) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.synchronize()
    try file.close()
  }

  private static func reason(_ error: any Error) -> String {
    (error as? DatabaseError)?.message ?? error.localizedDescription
  }
}

/// Why a new file was not made.
package enum NewDatabaseError: Error, Equatable, CustomStringConvertible {
  case exists(path: String)
  case cannotWrite(path: String, reason: String)

  package var description: String {
    switch self {
    case .exists(let path):
      "There is a file at \(path) already; it was left as it is. Name a new file, or remove that one first."
    case .cannotWrite(let path, let reason):
      "The file \(path) cannot be made: \(reason). Nothing was left behind."
    }
  }
}
