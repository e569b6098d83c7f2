import Accounts
import Foundation

/// The wanted values of one row of an export.
struct ExportRow {
  private let header: ExportHeader
  private let line: Int
  private let values: [String]
  private let note: (Date) -> Void

  /// What the service writes for «none».
  private static let none: Set<String> = ["", "-1", "NULL", "N/A", "--"]

  /// Takes the row's values in the table's order, and who wants to know of the moments in it.
  init(_ header: ExportHeader, line: Int, values: [String], noting note: @escaping (Date) -> Void) {
    self.header = header
    self.line = line
    self.values = values
    self.note = note
  }

  /// The value with white space collapsed; nil for none.
  func text(_ column: String) -> String? {
    guard let position = header.positions[column] else { return nil }
    let text = values[position].collapsingWhitespace()
    return text.utf8.count <= 4 && Self.none.contains(text.uppercased()) ? nil : text
  }

  /// The moment; nil for none.
  ///
  /// Throws an `ImportError` for anything the service does not write, such as a re-saved spreadsheet's dates.
  func moment(_ column: String) throws -> Date? {
    guard let text = text(column) else { return nil }
    guard let moment = Date(utc: text) else { throw unreadable(text, column) }
    note(moment)
    return moment
  }

  /// The latest of several moments in one value, whatever stands between them; nil for none.
  func latestMoment(_ column: String) throws -> Date? {
    guard let text = text(column) else { return nil }
    let form = /[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?/
    guard let moment = text.matches(of: form).compactMap({ Date(utc: String($0.output)) }).max() else {
      throw unreadable(text, column)
    }
    note(moment)
    return moment
  }

  /// The length in seconds of `HH:MM:SS`; nil for none.
  func duration(_ column: String) throws -> TimeInterval? {
    guard let text = text(column) else { return nil }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      .map { UInt16($0).map { Double($0) } }
    guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let seconds = parts[2],
      minutes < 60, seconds < 60
    else { throw unreadable(text, column) }
    return hours * 3_600 + minutes * 60 + seconds
  }

  private func unreadable(_ text: String, _ column: String) -> ImportError {
    .unreadableValue(shape: Self.shape(of: text), column: column, file: header.file, line: line)
  }

  /// The value with 9 for each digit and A for each letter: it may be personal when columns have shifted.
  private static func shape(of text: String) -> String {
    String(
      text.prefix(24).map { character -> Character in
        if character.isASCII, character.isNumber { return "9" }
        return "/.:,;- ".contains(character) ? character : "A"
      })
  }
}

extension String {
  /// The words with one blank between them, line breaks and blanks around them gone.
  func collapsingWhitespace() -> String {
    isCollapsed ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether it is plain ASCII with single blanks between words, as nearly all values are.
  private var isCollapsed: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      if byte < 0x20 || byte >= 0x7F || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20 || isEmpty
  }
}
