import Accounts
import Foundation

/// Typed reading of a row. What a site left out or wrote wrongly is nil here; nothing a database holds can
/// stop a screen.
extension ResultRow {
  func text(_ column: String) -> String? {
    switch self[column] {
    case .text(let text): text.isEmpty ? nil : text
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .null: nil
    }
  }

  func personal(_ column: String) -> PersonalText? { text(column).map { PersonalText($0) } }

  func moment(_ column: String) -> Date? { text(column).flatMap { Date(utc: $0) } }

  func integer(_ column: String) -> Int? {
    switch self[column] {
    case .integer(let number): number
    case .text(let text): Int(text)
    case .real(let number): Int(exactly: number)
    case .null: nil
    }
  }

  /// SQLite's 0 and 1, PostgreSQL's t and f.
  func flag(_ column: String) -> Bool? {
    switch self[column] {
    case .integer(let number): number != 0
    case .text(let text):
      ["t", "true", "1"].contains(text) ? true : ["f", "false", "0"].contains(text) ? false : nil
    case .real, .null: nil
    }
  }
}
