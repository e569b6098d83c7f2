/// FNV-1a, 64 bits: tells two texts apart, and is no secret.
package struct Digest: Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// Takes more text in.
  package mutating func add(_ text: String) {
    for byte in text.utf8 { add(UInt64(byte)) }
  }

  /// Takes bytes in, eight at a time, which is quicker; the last few one by one.
  package mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { bytes in
      let whole = bytes.count / 8
      for index in 0..<whole {
        add(bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        hash ^= hash >> 29
      }
      for byte in bytes[(whole * 8)...] { add(UInt64(byte)) }
    }
  }

  /// Takes numbers in.
  package mutating func add(_ numbers: [Int]) {
    for number in numbers { add(UInt64(truncatingIfNeeded: number)) }
  }

  private mutating func add(_ number: UInt64) { hash = (hash ^ number) &* 0x100_0000_01B3 }

  package var number: UInt64 { hash }

  /// Sixteen hexadecimal digits.
  package var digits: String { padded(hash, 16) }

  /// Eight hexadecimal digits: the same digest folded, with far fewer values than an identifier has.
  package var foldedDigits: String { padded((hash >> 32 ^ hash) & 0xFFFF_FFFF, 8) }
}

/// A number in hexadecimal, with leading zeros.
private func padded(_ number: UInt64, _ width: Int) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: width - digits.count) + digits
}
