import Testing

@testable import Guidance

struct MatchWeightTests {
  @Test func `counts fixed characters before digits`() {
    #expect(MatchWeight.set > MatchWeight.digit + .digit + .digit)
    #expect(MatchWeight.literal == MatchWeight.set + .set)
    #expect(MatchWeight.digit > .nothing)
    #expect((MatchWeight.literal + .set + .digit).fixed == 3)
  }

  @Test func `tells how unlikely a chance is`() {
    #expect((MatchWeight.literal + .literal).bits == 10.4)
    #expect((MatchWeight.literal + .digit).bits == 5.2 + 1.8)
    #expect(MatchWeight.nothing.bits == 0)
  }
}
