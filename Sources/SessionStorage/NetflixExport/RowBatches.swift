import Foundation
import SwiftCSV

/// The rows of a table, batch by batch, each with the number of the line it begins on.
///
/// SwiftCSV can neither stop in the middle of a text nor say on which line a row begins, and takes 35 µs a
/// row. So rows are cut here, and only those with quotation marks go through it; the others are split at
/// commas.
struct RowBatches {
  /// One row: the line it begins on, and its values.
  typealias Row = (line: Int, values: [String])

  private let file: String
  private let bytes: Data
  private var position: Int
  private var line = 1

  private static let size = 200

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
  mutating func next() throws -> [Row]? {
    let bytes = bytes
    return try bytes.withUnsafeBytes { bytes in
      let cut = RowCut(bytes, from: position, line: line, limit: Self.size)
      if let line = cut.openQuoteLine { throw ImportError.brokenQuotes(file: file, line: line) }
      (position, line) = (cut.position, cut.line)
      return cut.spans.isEmpty ? nil : try rows(cut.spans, bytes).filter { $0.values != [""] }
    }
  }

  private func rows(_ spans: [RowCut.Span], _ bytes: UnsafeRawBufferPointer) throws -> [Row] {
    var quoted = try parse(spans.filter(\.isQuoted), bytes).makeIterator()
    return spans.map { span in
      (span.line, span.isQuoted ? quoted.next() ?? [] : Self.split(bytes[span.range]))
    }
  }

  private static func split(_ row: Slice<UnsafeRawBufferPointer>) -> [String] {
    row.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func parse(_ spans: [RowCut.Span], _ bytes: UnsafeRawBufferPointer) throws -> [[String]] {
    guard let first = spans.first else { return [] }
    let text = LetterPerByte.text(of: spans.map { bytes[$0.range] })
    var rows: [[String]] = []
    do {
      let csv = try EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false, rowLimit: 0)
      try csv.enumerateAsArray(startAt: 0, rowLimit: nil) { rows.append($0.map(LetterPerByte.original)) }
    } catch {
      throw ImportError.brokenQuotes(file: file, line: spans[min(rows.count, spans.count - 1)].line)
    }
    guard rows.count == spans.count else { throw ImportError.brokenQuotes(file: file, line: first.line) }
    return rows
  }
}
