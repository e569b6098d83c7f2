/// How much of a text a pattern tells: first its fixed characters, then its digits.
struct MatchWeight: Hashable, Comparable, Sendable {
  /// The fixed characters in halves, and in the lowest eight bits the digits.
  let number: UInt32

  static let nothing = MatchWeight(number: 0)
  static let literal = MatchWeight(number: 2 << 8)
  /// One of a set is half a fixed character.
  static let set = MatchWeight(number: 1 << 8)
  static let digit = MatchWeight(number: 1)

  /// In halves: a literal is a fixed character, one of a set is half of one.
  var fixed: Int { Int(number >> 8) }

  /// How unlikely it is that a text fits by chance, in bits: a literal is one of 36 characters, a digit one of
  /// ten of these.
  var bits: Double { Double(fixed) * 2.6 + Double(number & 255) * 1.8 }

  static func + (left: Self, right: Self) -> Self {
    MatchWeight(number: left.number &+ right.number)
  }

  static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
