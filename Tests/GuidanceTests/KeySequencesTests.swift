import DeskTestSupport
import Testing

@testable import Guidance

struct KeySequencesTests {
  private func found(_ steps: String...) -> [String] {
    let sources = steps.enumerated().map { index, keys in
      sampleProcedure("p\(index)", steps: "[{say: Press., expect: A., if_not: B., \(keys)}]")
    }
    return LintRule.keySequences.findings(in: compile(sources).knowledge).map(\.message)
  }

  @Test(arguments: ["keys: [up, down], key_count: 2", "keys: []"])
  func `lets a sequence with its number of keys pass`(keys: String) {
    #expect(found(keys) == [])
  }

  @Test(arguments: [
    ("keys: [up], key_count: 2", "the sequence has 1 keys, not 2"),
    ("keys: [up, up, up], key_count: 2", "the sequence has 3 keys, not 2"),
    ("keys: [up, up]", "the sequence does not say its key_count"),
  ])
  func `finds a sequence that lost or gained a key, or does not count them`(keys: String, message: String) {
    #expect(found(keys) == [message])
  }

  @Test func `finds two sequences of one length that differ`() {
    let messages = found("keys: [up, down], key_count: 2", "keys: [down, up], key_count: 2")
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("the sequence differs from the one at ") == true)
  }

  @Test func `lets the same sequence stand in two procedures`() {
    #expect(found("keys: [up, down], key_count: 2", "keys: [up, down], key_count: 2") == [])
  }
}
