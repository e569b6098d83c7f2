import Glibc

/// Lines from standard input that is no terminal: no prompt, no history, no completion.
///
/// Lines end with a newline, with or without a carriage return before it; the last one may lack it. Bytes
/// that are not UTF-8 become replacement characters.
package final class PlainEditor: LineEditor {
  private let descriptor: Int32
  private let limit: Int
  private var unread: ArraySlice<UInt8> = []

  /// Makes an editor that reads a file descriptor, and keeps no line of more bytes than the limit.
  package init(descriptor: Int32 = STDIN_FILENO, limit: Int = 65_536) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// Reads one line; the prompt is not shown.
  ///
  /// A Ctrl-C that nobody took gives up what was read of the line.
  package func nextLine(prompt: String) -> LineInput {
    var line = PartialLine(limit: limit)
    while true {
      if Interrupts.take() { return .interrupted }
      if let newline = unread.firstIndex(of: UInt8(ascii: "\n")) {
        line.append(unread[..<newline])
        unread = unread[(newline + 1)...]
        return line.input
      }
      line.append(unread)
      unread = []
      guard let more = readMore() else { return line.isEmpty ? .endOfInput : line.input }
      unread = more
    }
  }

  /// Whether a line, or the end of the input, can be had without waiting.
  package var hasLine: Bool {
    if unread.contains(UInt8(ascii: "\n")) { return true }
    var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) > 0
  }

  /// The next bytes: none after a signal, `nil` at the end of input.
  private func readMore() -> ArraySlice<UInt8>? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, initializedCount in
      count = read(descriptor, buffer.baseAddress, buffer.count)
      initializedCount = max(0, count)
    }
    return count > 0 || (count < 0 && errno == EINTR) ? bytes[...] : nil
  }
}

/// A line while it is being read, whose bytes are let go once they are too many.
private struct PartialLine {
  let limit: Int
  private var bytes: [UInt8] = []
  private var isTooLong = false

  init(limit: Int) {
    self.limit = limit
  }

  var isEmpty: Bool { bytes.isEmpty && !isTooLong }

  var input: LineInput {
    if isTooLong { return .tooLong(limit: limit) }
    let hasReturn = bytes.last == UInt8(ascii: "\r")
    return .line(String(decoding: hasReturn ? bytes.dropLast() : bytes[...], as: UTF8.self))
  }

  mutating func append(_ more: ArraySlice<UInt8>) {
    isTooLong = isTooLong || bytes.count + more.count > limit
    bytes = isTooLong ? [] : bytes + more
  }
}
