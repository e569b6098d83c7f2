import Accounts
import Foundation

/// A value as one line of JSON with its newline: keys in order, moments in UTC.
func jsonLine(_ value: some Encodable) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  encoder.dateEncodingStrategy = .custom { date, encoder in
    var container = encoder.singleValueContainer()
    try container.encode(date.utc)
  }
  return try encoder.encode(value) + [UInt8(ascii: "\n")]
}

/// The values of a file of such lines, and how many of its lines cannot be read; nil without a file.
///
/// A line that was cut off by a crash is one of those.
func jsonLines<Value: Decodable>(of path: String, as type: Value.Type) -> (values: [Value], unreadable: Int)?
{
  guard let data = FileManager.default.contents(atPath: path) else { return nil }
  let decoder = JSONDecoder()
  decoder.dateDecodingStrategy = .custom { decoder in
    let container = try decoder.singleValueContainer()
    guard let date = Date(utc: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a moment")
    }
    return date
  }
  let lines = data.split(separator: UInt8(ascii: "\n"))
  let values = lines.compactMap { try? decoder.decode(type, from: $0) }
  return (values, lines.count - values.count)
}
