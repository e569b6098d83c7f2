import DeskTestSupport
import Testing

@testable import Guidance

struct PatternMatcherTests {
  private func elements(_ pattern: String) throws -> [ModelPattern.Element] {
    let mark = Mark(file: "a.yaml", line: 1, column: 1)
    return try ModelPattern.read(Marked(pattern, at: mark), form: .families, parts: [:]).get().elements
  }

  private func matcher(_ patterns: String..., isSearching: Bool = false) throws -> PatternMatcher {
    PatternMatcher(program(try patterns.map(elements)), isSearching: isSearching)
  }

  /// What holds a text, as numbers of patterns and their fixed characters.
  private func held(_ matcher: PatternMatcher, _ text: String) -> [[Int]] {
    matcher.accepted(in: matcher.state(after: Array(text.utf8)[...])).map { [$0.pattern, $0.weight.fixed] }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `holds what trying everything holds, with the same weight`(seed: UInt64) {
    var random = SeededRandom(state: seed)
    for _ in 0..<150 {
      let patterns = (0..<Int.random(in: 1...5, using: &random)).map { _ in random.pattern() }
      let matcher = PatternMatcher(program(patterns))
      for _ in 0..<15 {
        let text = random.text()
        let found = matcher.accepted(in: matcher.state(after: text[...]))
        let expected = patterns.enumerated().compactMap { number, elements in
          ReferenceMatcher(elements: elements).weight(in: text[...]).map {
            PatternMatcher.Accepted(pattern: number, weight: $0)
          }
        }
        #expect(found.sorted { $0.pattern < $1.pattern } == expected, "\(patterns) \(text)")
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.weight >= $1.weight })
      }
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `finds wherever trying everything finds`(seed: UInt64) {
    var random = SeededRandom(state: seed)
    for _ in 0..<100 {
      let patterns = (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pattern(depth: 1) }
      let matcher = PatternMatcher(program(patterns), isSearching: true)
      for _ in 0..<10 {
        let text = random.text()
        var found: Set<[Int]> = []
        matcher.search(text) { found.insert([$0.pattern, Int($0.weight.number), $1]) }
        let expected = text.indices.map { $0 + 1 }.flatMap { end in
          patterns.enumerated().compactMap { number, elements in
            let matcher = ReferenceMatcher(elements: elements)
            let weights = (0...end).compactMap { matcher.weight(in: text[$0..<end]) }
            return weights.max().map { [number, Int($0.number), end] }
          }
        }
        #expect(found == Set(expected), "\(patterns) \(text)")
      }
    }
  }

  @Test func `gives the weightiest pattern first`() throws {
    let matcher = try matcher("AX*", "AX1##", "AX###", "B")
    #expect(held(matcher, "AX100") == [[1, 6], [2, 4], [0, 4]])
    #expect(held(matcher, "AX9") == [[0, 4]])
    #expect(held(matcher, "C") == [])
  }

  @Test func `takes the weightiest of the ways through one pattern`() throws {
    #expect(held(try matcher("(A*|*B|@@)"), "AB") == [[0, 2]])
    #expect(held(try matcher("A*(BC)?*"), "ABCD") == [[0, 6]])
  }

  @Test func `goes on from a state as from its text`() throws {
    let matcher = try matcher("UN##TU*")
    let middle = matcher.state(after: Array("UN55".utf8)[...])
    #expect(matcher.accepted(in: middle).isEmpty)
    let end = matcher.state(after: Array("TU7000".utf8)[...], from: middle)
    #expect(end == matcher.state(after: Array("UN55TU7000".utf8)[...]))
    #expect(!matcher.accepted(in: end).isEmpty)
  }

  @Test func `is dead, and stays so, where no pattern can go on`() throws {
    let matcher = try matcher("UN#", "A")
    let dead = matcher.state(after: Array("X".utf8)[...])
    #expect(dead == PatternMatcher.dead)
    #expect(matcher.step(dead, UInt8(ascii: "A")) == PatternMatcher.dead)
    #expect(matcher.state(after: Array("UN5".utf8)[...], from: dead) == PatternMatcher.dead)
    #expect(matcher.alive(in: dead).isEmpty)
  }

  @Test func `tells which patterns a longer text may yet match`() throws {
    let matcher = try matcher("UN##TU*", "UN55", "UX")
    func alive(_ text: String) -> [[Int]] {
      matcher.alive(in: matcher.state(after: Array(text.utf8)[...])).map { [$0.pattern, $0.weight.fixed] }
    }
    #expect(alive("UN5") == [[0, 4], [1, 6]])
    #expect(alive("UN55T") == [[0, 6]])
    #expect(alive("U") == [[0, 2], [1, 2], [2, 2]])
  }

  @Test func `holds no text with a program of no pattern`() throws {
    let matcher = PatternMatcher(program([]))
    #expect(matcher.accepted(in: matcher.start).isEmpty)
    #expect(matcher.state(after: [0x41]) == PatternMatcher.dead)
  }

  @Test func `finds the same when it had to forget its states`() throws {
    var random = SeededRandom(state: 20_000)
    // After each text, any of the last twelve letters may have been the A: thousands of states.
    let matcher = try matcher("*A@@@@@@@@@@@@")
    var remembered = 0
    for _ in 0..<600 {
      matcher.makeRoom()
      let text = (0..<40).map { _ in Bool.random(using: &random) ? UInt8(ascii: "A") : UInt8(ascii: "B") }
      let state = matcher.state(after: text[...])
      remembered = max(remembered, state)
      #expect(matcher.accepted(in: state).isEmpty == (text[27] != UInt8(ascii: "A")))
    }
    #expect(remembered > 4_000)
  }
}
