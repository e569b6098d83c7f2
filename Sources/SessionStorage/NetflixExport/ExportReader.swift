import Foundation

/// Reads the tables of an export row by row, and keeps what the summary tells of the reading.
final class ExportReader {
  let folder: ExportFolder
  private let progress: (Int) -> Void
  private let isInterrupted: () -> Bool
  private var rowsDone = 0

  private(set) var filesRead: [String] = []
  private(set) var leftOut: [ImportSummary.LeftOut: Int] = [:]
  /// The latest moment that was read in any table.
  private(set) var latest: Date?

  init(_ folder: ExportFolder, progress: @escaping (Int) -> Void, isInterrupted: @escaping () -> Bool) {
    self.folder = folder
    self.progress = progress
    self.isInterrupted = isInterrupted
  }

  /// Hands on the rows of a table, of each the named columns and nothing else; none when there is no table.
  ///
  /// `body` returns why it left the row out, or nil. A table must have the `required` columns; of the
  /// `optional` ones it may lack some. Throws an `ImportError`, `CancellationError`, or what `body` throws.
  func each(
    _ file: ExportFile, required: [String], optional: [String] = [],
    _ body: (ExportRow) throws -> ImportSummary.LeftOut?
  ) throws {
    guard let url = folder.tables[file] else { return }
    filesRead.append(url.lastPathComponent)
    var batches = try RowBatches(url)
    var header: ExportHeader?
    while let batch = try batches.next() {
      for (line, values) in batch {
        if isInterrupted() { throw CancellationError() }
        if let header {
          count(try row(values, header, line).map(body) ?? .wrongNumberOfValues)
        } else {
          header = try ExportHeader(
            values, file: url.lastPathComponent, required: required, optional: optional)
        }
      }
      progress(rowsDone)
    }
  }

  /// Notes a moment of the export that no single value tells.
  func note(_ moment: Date) { latest = max(latest ?? moment, moment) }

  /// Counts what was left out of a row; the row itself is counted as done.
  func leaveOut(_ reason: ImportSummary.LeftOut) { leftOut[reason, default: 0] += 1 }

  private func count(_ reason: ImportSummary.LeftOut?) {
    rowsDone += 1
    if let reason { leaveOut(reason) }
  }

  /// Nil when the row has not as many values as the header has names.
  private func row(_ values: [String], _ header: ExportHeader, _ line: Int) -> ExportRow? {
    guard values.count == header.width else { return nil }
    return ExportRow(header, line: line, values: values, noting: { self.note($0) })
  }
}

/// Where the wanted columns stand in a table's rows.
struct ExportHeader {
  let file: String
  let width: Int
  /// The position of each wanted column that the table has.
  let positions: [String: Int]

  /// Names are compared without regard to case and white space.
  init(_ names: [String], file: String, required: [String], optional: [String]) throws {
    self.file = file
    width = names.count
    let found = names.map { Self.plain($0) }
    positions = Dictionary(
      (required + optional).compactMap { name in found.firstIndex(of: Self.plain(name)).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
    if let lacking = required.first(where: { positions[$0] == nil }) {
      throw ImportError.lacksColumn(lacking, file: file)
    }
  }

  private static func plain(_ name: String) -> String { name.filter { !$0.isWhitespace }.lowercased() }
}
