import CReadline

/// What was typed before: what Up and Ctrl-R find, and the file it is kept in.
struct LineHistory {
  private static let limit = 1000
  private let file: HistoryFile?
  private var latest = ""

  /// Whether there is a file that lines can be written to.
  var hasFile: Bool { file != nil }

  /// Reads the file, or makes it; without a usable file the history lives in memory.
  init(file path: String?) {
    creadline_limit_history(Int32(Self.limit))
    let opened = path.flatMap { HistoryFile.open($0, limit: Self.limit) }
    file = opened?.file
    for line in opened?.lines ?? [] { creadline_remember(line) }
  }

  /// Adds a line, unless it is empty, begins with a space or repeats the one before.
  mutating func remember(_ line: String, inFile: Bool) {
    guard !line.isEmpty, !line.hasPrefix(" "), line != latest else { return }
    creadline_remember(line)
    if inFile { file?.append(line) }
    latest = line
  }
}
