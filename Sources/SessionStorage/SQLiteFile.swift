import Foundation

/// A database file as it stands before it is opened: there, readable, and written to by nobody or by
/// somebody.
///
/// A file in write-ahead mode that nobody has open is read as one that cannot change: otherwise SQLite would
/// make two files beside it. That is only right while nobody writes, so it is looked at again afterwards.
struct SQLiteFile {
  private let path: String
  private let isSealed: Bool
  private let state: [String]

  /// Throws a `StorageError` when there is no such file, or it cannot be read.
  init(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { throw StorageError.missing(path: path) }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw StorageError.notPermitted(path: path)
    }
    guard Self.isPlainFile(path) else { throw StorageError.notADatabase(path: path) }
    self.path = path
    isSealed = Self.isWriteAhead(path) && !FileManager.default.fileExists(atPath: path + "-wal")
    state = Self.state(of: path)
  }

  /// What SQLite is to open: a path, or an address that says the file cannot change.
  var address: String {
    guard isSealed else { return path }
    let absolute = URL(filePath: path).absoluteURL.path(percentEncoded: true)
    return "file:\(absolute)?immutable=1"
  }

  /// Throws `StorageError.locked` when somebody began to write while the file was read as one that cannot
  /// change.
  func expectUnchanged() throws {
    guard !isSealed || Self.state(of: path) == state else { throw StorageError.locked(path: path) }
  }

  /// Neither a folder, which cannot be read, nor a pipe, which could be read for ever.
  private static func isPlainFile(_ path: String) -> Bool {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  /// Bytes 18 and 19 of the header are 2 in write-ahead mode.
  private static func isWriteAhead(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path), let header = try? file.read(upToCount: 20) else {
      return false
    }
    return header.count == 20 && header.suffix(2) == Data([2, 2])
  }

  /// Size and time of the file, and whether a log stands beside it.
  private static func state(of path: String) -> [String] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let hasLog = FileManager.default.fileExists(atPath: path + "-wal")
    let changed = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970
    return ["\(attributes?[.size] ?? 0)", "\(changed ?? 0)", "\(hasLog)"]
  }
}
