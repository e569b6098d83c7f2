/// Where the rows of a table begin and end: at the line breaks after an even number of quotation marks.
struct RowCut {
  /// One row without its line break.
  struct Span {
    /// The line of the file that it begins on.
    var line: Int
    var range: Range<Int>
    var isQuoted: Bool
  }

  private(set) var spans: [Span] = []
  /// Where the next cut begins.
  private(set) var position: Int
  /// The line that the next cut begins on.
  private(set) var line: Int
  /// The line of a row whose quotation marks do not pair; nil when all do.
  private(set) var openQuoteLine: Int?

  private var start: Int
  private var startLine: Int
  private var quotes = 0

  /// Cuts at most `limit` rows from a place that is the beginning of a row.
  init(_ bytes: UnsafeRawBufferPointer, from start: Int, line: Int, limit: Int) {
    (position, self.start) = (start, start)
    (self.line, startLine) = (line, line)
    while position < bytes.count, spans.count < limit {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { quotes += 1 }
      if endsLine(byte, in: bytes) { endLine(in: bytes) }
    }
    if self.start < position { endRow(in: bytes) }
  }

  /// A line feed, or a carriage return without one.
  private func endsLine(_ byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard byte == UInt8(ascii: "\r") else { return byte == UInt8(ascii: "\n") }
    return position == bytes.count || bytes[position] != UInt8(ascii: "\n")
  }

  private mutating func endLine(in bytes: UnsafeRawBufferPointer) {
    line += 1
    if quotes.isMultiple(of: 2) { endRow(in: bytes) }
  }

  private mutating func endRow(in bytes: UnsafeRawBufferPointer) {
    guard quotes.isMultiple(of: 2) else { return openQuoteLine = startLine }
    var end = position
    while end > start, "\r\n".utf8.contains(bytes[end - 1]) { end -= 1 }
    spans.append(Span(line: startLine, range: start..<end, isQuoted: quotes > 0))
    (start, startLine, quotes) = (position, line, 0)
  }
}
