import Foundation
import SwiftCSV

/// The rows of a table, batch by batch, each with the number of the line it begins on.
///
/// SwiftCSV can neither stop in the middle of a text nor say on which line a row begins. So it gets the file
/// in batches cut at the line breaks between rows, which are those after an even number of quotation marks.
struct RowBatches {
  private let file: String
  private let bytes: Data
  private var position: Int
  private var line = 1

  private static let size = 1_000

  /// Throws an `ImportError` when the file cannot be read.
  init(_ url: URL) throws {
    file = url.lastPathComponent
    guard let bytes = try? Data(contentsOf: url, options: .mappedIfSafe) else {
      throw ImportError.unreadableFile(file: file)
    }
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next rows, blank lines left out; nil at the end.
  mutating func next() throws -> [(line: Int, values: [String])]? {
    let (letters, lines) = try cut()
    return lines.isEmpty ? nil : try rows(of: letters, lines).filter { $0.values != [""] }
  }

  private mutating func cut() throws -> (letters: [UInt8], lines: [Int]) {
    let batch = bytes.withUnsafeBytes { Batch($0, from: position, line: line) { $0 == Self.size } }
    guard !batch.isQuoted else { throw ImportError.brokenQuotes(file: file, line: batch.rowLine) }
    (position, line) = (batch.position, batch.line)
    return (batch.letters, batch.lines)
  }

  private func rows(of letters: [UInt8], _ lines: [Int]) throws -> [(line: Int, values: [String])] {
    var rows: [[String]] = []
    do {
      let csv = try EnumeratedCSV(
        string: String(decoding: letters, as: UTF8.self), delimiter: .comma, loadColumns: false, rowLimit: 0)
      try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { rows.append($0) }
    } catch {
      throw ImportError.brokenQuotes(file: file, line: lines[min(rows.count, lines.count - 1)])
    }
    guard rows.count == lines.count else { throw ImportError.brokenQuotes(file: file, line: lines[0]) }
    return zip(lines, rows).map { (line: $0, values: $1) }
  }
}

/// One pass over the bytes of some rows.
private struct Batch {
  /// The rows as `LetterPerByte` writes them, each with its line break.
  private(set) var letters: [UInt8] = []
  /// The line that each row begins on.
  private(set) var lines: [Int] = []
  private(set) var position: Int
  private(set) var line: Int
  /// The line that the row in hand begins on.
  private(set) var rowLine: Int
  private(set) var isQuoted = false

  init(_ bytes: UnsafeRawBufferPointer, from start: Int, line: Int, until isFull: (Int) -> Bool) {
    position = start
    self.line = line
    rowLine = line
    while position < bytes.count, !isFull(lines.count) {
      let byte = bytes[position]
      position += 1
      LetterPerByte.append(byte, to: &letters)
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if endsLine(byte, in: bytes) { endLine() }
    }
    if position == bytes.count, let last = letters.last, !"\r\n".utf8.contains(last) { endLastRow() }
  }

  /// A line feed, or a carriage return without one.
  private func endsLine(_ byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard byte == UInt8(ascii: "\r") else { return byte == UInt8(ascii: "\n") }
    return position == bytes.count || bytes[position] != UInt8(ascii: "\n")
  }

  private mutating func endLine() {
    line += 1
    guard !isQuoted else { return }
    lines.append(rowLine)
    rowLine = line
  }

  /// A last row without a line break gets one: SwiftCSV drops an empty value at the very end of a text.
  private mutating func endLastRow() {
    letters.append(UInt8(ascii: "\n"))
    endLine()
  }
}

/// Text in which each byte beyond plain ASCII is one letter.
///
/// SwiftCSV compares whole characters, so a combining mark behind a comma or quotation mark would hide it,
/// and any line separator of Unicode would end a row. Bytes become letters from U+0100 on, which do neither.
enum LetterPerByte {
  static func append(_ byte: UInt8, to letters: inout [UInt8]) {
    switch byte {
    case 0x20..<0x7F, 0x09, 0x0A, 0x0D: letters.append(byte)
    default:
      letters.append(0xC4 | byte >> 6)
      letters.append(0x80 | byte & 0x3F)
    }
  }

  /// The text that the bytes stand for, with what is no UTF-8 repaired.
  static func text(of letters: String) -> String {
    if letters.utf8.allSatisfy({ $0 < 0x80 }) { return letters }
    return String(decoding: letters.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
  }
}
