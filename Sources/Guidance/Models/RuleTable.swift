/// What the rules say, each read when it is asked for.
struct RuleTable: Sendable {
  private let bytes: [UInt8]
  private let positions: [UInt32]

  init(_ rules: [RuleFacts]) {
    var writer = ByteWriter()
    var positions: [UInt32] = []
    for rule in rules {
      positions.append(UInt32(writer.bytes.count))
      rule.write(to: &writer)
    }
    bytes = writer.bytes
    self.positions = positions
  }

  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    positions = try reader.words()
    bytes = try reader.part()
  }

  func write(to writer: inout ByteWriter) {
    writer.write(positions)
    writer.write(bytes)
  }

  subscript(rule: Int) -> RuleFacts {
    var reader = ByteReader(bytes, at: Int(positions[rule]))
    return (try? RuleFacts(&reader)) ?? .unreadable
  }
}
