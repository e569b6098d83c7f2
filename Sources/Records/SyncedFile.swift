import Foundation
import Glibc

/// A file of lines that only grows: what was appended is on the disk before `append` returns.
///
/// The file is opened anew each time, so one that was rotated, removed or locked away is noticed at once. It
/// is made with mode 0600, in a folder with mode 0700.
struct SyncedFile {
  let path: String

  /// Appends whole lines, each with its newline; throws a `SyncedFileError`.
  func append(_ lines: Data) throws {
    var lines = lines
    let isNew = !FileManager.default.fileExists(atPath: path)
    let descriptor = try open()
    defer { close(descriptor) }
    try lock(descriptor)
    if endsInsideLine { lines.insert(UInt8(ascii: "\n"), at: 0) }
    try write(lines, to: descriptor)
    guard fsync(descriptor) == 0 else { throw failure() }
    if isNew { try syncFolder() }
  }

  /// Waits for other consoles, but not for one that hangs: at most half a second.
  private func lock(_ descriptor: Int32) throws {
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      usleep(10_000)
    }
    throw SyncedFileError(path: path, reason: "another program holds it")
  }

  /// Whether somebody was cut off in the middle of the last line; false where the file may not be read.
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
      throw SyncedFileError(path: path, reason: "it is not a plain file")
    }
    return descriptor
  }

  /// One call for all of it; a part is taken back and is a failure.
  private func write(_ lines: Data, to descriptor: Int32) throws {
    let size = lseek(descriptor, 0, SEEK_END)
    let count = lines.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count == lines.count { return }
    let failure = count < 0 ? failure() : SyncedFileError(path: path, reason: "the disk is full")
    ftruncate(descriptor, size)
    throw failure
  }

  private func failure() -> SyncedFileError {
    SyncedFileError(path: path, reason: String(cString: strerror(errno)))
  }
}

/// Why a file could not be appended to.
struct SyncedFileError: Error {
  let path: String
  let reason: String
}
