/// Sebastiano Vigna's SplitMix64, which gives the same numbers on every machine and with every Swift.
///
/// The library's own `Int.random(in:using:)` is not used: how it turns bits into a number may change.
struct DemoRandom {
  private var state: UInt64

  /// The numbers of one customer, whatever the customers before it took.
  init(seed: UInt64, customer: Int) {
    state = seed
    state = next() ^ UInt64(truncatingIfNeeded: customer)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  /// One of the elements, each as likely as the next; say one twice to make it twice as likely.
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  /// True in so many cases of a hundred.
  mutating func happens(percent: Int) -> Bool { below(100) < percent }
}
