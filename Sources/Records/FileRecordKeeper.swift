import Foundation
import Glibc

/// An audit log in a file: one line of JSON an entry, synced to the disk before `append` returns.
///
/// The file is opened anew for each entry, so one that was rotated, removed or locked away is noticed at
/// once. It is made with mode 0600, in a folder with mode 0700.
package final class FileRecordKeeper: RecordKeeper {
  private let path: String

  package init(path: String) { self.path = path }

  package func append(_ entry: AuditEntry) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var line = try encoder.encode(entry)
    line.append(UInt8(ascii: "\n"))
    let isNew = !FileManager.default.fileExists(atPath: path)
    let descriptor = try open()
    defer { close(descriptor) }
    try lock(descriptor)
    if endsInsideLine { line.insert(UInt8(ascii: "\n"), at: 0) }
    try write(line, to: descriptor)
    guard fsync(descriptor) == 0 else { throw failure() }
    if isNew { try syncFolder() }
  }

  /// Waits for other consoles, but not for one that hangs: at most half a second.
  private func lock(_ descriptor: Int32) throws {
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      usleep(10_000)
    }
    throw RecordError(path: path, reason: "another program holds it")
  }

  /// Whether somebody was cut off in the middle of the last line; false where the log may not be read.
  private var endsInsideLine: Bool {
    guard let file = FileHandle(forReadingAtPath: path), let size = try? file.seekToEnd(), size > 0,
      (try? file.seek(toOffset: size - 1)) != nil
    else { return false }
    return (try? file.read(upToCount: 1)) != Data([UInt8(ascii: "\n")])
  }

  /// A new file outlives the machine's power only when its name does.
  private func syncFolder() throws {
    let folder = (path as NSString).deletingLastPathComponent
    let descriptor = Glibc.open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure() }
  }

  /// Opens a plain file for appending; a pipe or a device is refused, for it could hang or forget.
  private func open() throws -> Int32 {
    try? FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let descriptor = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw failure() }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw RecordError(path: path, reason: "it is not a plain file")
    }
    return descriptor
  }

  /// One call for the whole line; a part of a line is taken back and is a failure.
  private func write(_ line: Data, to descriptor: Int32) throws {
    let size = lseek(descriptor, 0, SEEK_END)
    let count = line.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count == line.count { return }
    let failure = count < 0 ? failure() : RecordError(path: path, reason: "the disk is full")
    ftruncate(descriptor, size)
    throw failure
  }

  private func failure() -> RecordError {
    RecordError(path: path, reason: String(cString: strerror(errno)))
  }
}
