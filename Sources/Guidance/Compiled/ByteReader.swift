/// Reads what a `ByteWriter` wrote, and never beyond the end.
struct ByteReader {
  /// The bytes end too early, or are no number or text.
  struct Damage: Error {}

  private let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  mutating func number() throws(Damage) -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return Int(number) }
      shift += 7
    }
    throw Damage()
  }

  /// A number of things of which each takes at least so many bytes.
  private mutating func count(ofBytes size: Int) throws(Damage) -> Int {
    let count = try number()
    guard count <= (bytes.count - position) / size else { throw Damage() }
    return count
  }

  mutating func text() throws(Damage) -> String {
    let count = try count(ofBytes: 1)
    defer { position += count }
    return String(decoding: bytes[position..<(position + count)], as: UTF8.self)
  }

  mutating func part() throws(Damage) -> [UInt8] {
    let count = try count(ofBytes: 1)
    defer { position += count }
    return Array(bytes[position..<(position + count)])
  }

  mutating func optionalText() throws(Damage) -> String? { try texts().first }

  mutating func texts() throws(Damage) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try count(ofBytes: 1)) { texts.append(try text()) }
    return texts
  }

  mutating func words() throws(Damage) -> [UInt32] {
    let count = try count(ofBytes: 4)
    let start = position
    position += count * 4
    return [UInt32](unsafeUninitializedCapacity: count) { words, filled in
      bytes.withUnsafeBytes { bytes in
        for index in 0..<count {
          words[index] = UInt32(
            littleEndian: bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
        }
      }
      filled = count
    }
  }
}
