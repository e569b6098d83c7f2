import CReadline
import Foundation

/// What was typed before, in memory and in a file that only its owner may read.
struct LineHistory {
  private static let limit = 1000
  private let file: String?
  private let isPrivate: (String) -> Bool
  private var latest = ""

  /// Reads the file, or creates it with its folder.
  ///
  /// Without a usable file the history lives in memory.
  init(file: String?, isPrivate: @escaping (String) -> Bool) {
    self.file = file
    self.isPrivate = isPrivate
    guard let file else { return }
    try? FileManager.default.createDirectory(
      at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    close(open(file, O_CREAT | O_CLOEXEC, 0o600))
    creadline_load_history(file, Int32(Self.limit))
  }

  /// Adds a line, unless it is empty, begins with a space or repeats the one before.
  ///
  /// Private lines stay in memory.
  mutating func remember(_ line: String) {
    guard !line.isEmpty, !line.hasPrefix(" "), line != latest else { return }
    creadline_remember(line, isPrivate(line) ? nil : file)
    latest = line
  }
}
