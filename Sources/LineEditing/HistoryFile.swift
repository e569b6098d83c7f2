import Foundation

/// A file of typed lines, one a line, that only its owner may read.
///
/// Several consoles share it: each holds a lock while it reads or writes, so none overwrites another's lines.
package struct HistoryFile: Sendable {
  private let path: String
  private let limit: Int

  /// The newest lines of the file, no more than `limit`; older ones leave the file.
  ///
  /// Makes the file with mode 0600, and its folder with 0700. Nil when it cannot be read and written.
  package static func open(_ path: String, limit: Int) -> (file: HistoryFile, lines: [String])? {
    try? FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let file = HistoryFile(path: path, limit: limit)
    return file.newestLines().map { (file, $0) }
  }

  /// Adds a line behind those that are there; false when it could not be written.
  @discardableResult package func append(_ line: String) -> Bool {
    locked { lseek($0, 0, SEEK_END) >= 0 && Self.write(line + "\n", to: $0) } ?? false
  }

  private func newestLines() -> [String]? {
    locked { descriptor in
      let data = try? FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).readToEnd()
      let lines = String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
      if lines.count > limit { Self.replace(lines.suffix(limit), in: descriptor) }
      return lines.suffix(limit)
    }
  }

  /// Writes over the file in place: one with another name would be locked apart from it.
  private static func replace(_ lines: ArraySlice<String>, in descriptor: Int32) {
    let text = lines.joined(separator: "\n") + "\n"
    guard lseek(descriptor, 0, SEEK_SET) == 0, write(text, to: descriptor) else { return }
    ftruncate(descriptor, off_t(text.utf8.count))
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    let bytes = Array(text.utf8)
    return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
  }

  /// What `body` makes of the file while nobody else uses it; nil when there is no plain file, or another
  /// program keeps it for half a second.
  private func locked<Result>(_ body: (Int32) -> Result) -> Result? {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    if status.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return body(descriptor) }
      usleep(10_000)
    }
    return nil
  }
}
