import Testing

@testable import SessionStorage

struct DemoRandomTests {
  @Test func `gives the numbers that SplitMix64 is known by`() {
    var random = DemoRandom(seed: 0, customer: 0)
    // The published numbers for seed 0 are E220A839…, 6E789E6A…; a customer's numbers are seeded with the first of them.
    var reference = ReferenceSplitMix(state: 0xE220_A839_7B1D_CDAF)
    #expect(random.next() == reference.next())
    #expect(random.next() == reference.next())
  }

  @Test func `stays below its bound and reaches every number`() {
    var random = DemoRandom(seed: 1, customer: 1)
    #expect(Set((0..<500).map { _ in random.below(7) }) == Set(0..<7))
  }

  @Test func `gives neighbouring customers different numbers`() {
    let firsts = (1...1_000).map { id in
      var random = DemoRandom(seed: 1, customer: id)
      return random.next()
    }
    #expect(Set(firsts).count == 1_000)
  }
}

/// The generator as its author published it, written down a second time.
private struct ReferenceSplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    let first = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    let second = (first ^ (first >> 27)) &* 0x94D0_49BB_1331_11EB
    return second ^ (second >> 31)
  }
}
