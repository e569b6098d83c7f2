import Accounts
import Foundation
import TerminalText

/// What stands below customer data on a terminal: rows, how long it took, and how old the data are.
struct Footer {
  private let rows: Int?
  private let took: Duration
  private let dataUntil: Date
  private let now: Date

  /// Nil for an answer without customer data.
  init?(_ answer: any Answer, took: Duration, now: Date) {
    guard let dataUntil = answer.dataUntil else { return nil }
    self.dataUntil = dataUntil
    rows = answer.document.rowCount
    self.took = took
    self.now = now
  }

  /// `8 rows, 4 ms, data complete until 12 minutes ago`.
  var block: Block {
    let parts = [
      rows.map { counted($0, "row") }, "\(Int((took / .milliseconds(1)).rounded())) ms",
      "data complete until \(age(of: dataUntil, at: now))",
    ]
    return .paragraph(Line(parts.compactMap(\.self).joined(separator: ", "), .quiet))
  }
}

extension Document {
  /// How many rows its first table has; nil without a table.
  fileprivate var rowCount: Int? {
    for case .table(let table) in blocks { return table.rows.count }
    return nil
  }
}
