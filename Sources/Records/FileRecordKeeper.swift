import Foundation

/// An audit log in a file: one line of JSON an entry, synced to the disk before `append` returns.
package final class FileRecordKeeper: RecordKeeper {
  private let file: SyncedFile

  package init(path: String) { file = SyncedFile(path: path) }

  package func append(_ entry: AuditEntry) throws {
    do {
      try file.append(jsonLine(entry))
    } catch let error as SyncedFileError {
      throw RecordError(path: error.path, reason: error.reason)
    }
  }
}
