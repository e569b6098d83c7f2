import Accounts
import Foundation
import TerminalText

/// An answer as JSON: keys in snake case and in order, moments in UTC.
func json(_ answer: some Encodable, isPretty: Bool = true) throws -> Printable {
  let encoder = JSONEncoder()
  encoder.keyEncodingStrategy = .convertToSnakeCase
  encoder.dateEncodingStrategy = .custom { date, encoder in
    var container = encoder.singleValueContainer()
    try container.encode(date.utc)
  }
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
  return Printable(json: String(decoding: try encoder.encode(answer), as: UTF8.self) + "\n")
}
