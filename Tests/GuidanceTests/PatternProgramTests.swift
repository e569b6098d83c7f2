import DeskTestSupport
import Testing

@testable import Guidance

struct PatternProgramTests {
  private let pattern: [ModelPattern.Element] = [
    .literal(UInt8(ascii: "U")), .digit, .set(Set("KL".utf8)), .choice([[.rest], [.set(Set("KL".utf8))]]),
  ]

  @Test func `weighs what an instruction reads`() {
    let program = program([
      [.literal(UInt8(ascii: "U")), .digit, .letter, .set(Set("K-".utf8)), .rest]
    ])
    func weights(_ byte: Character) -> [MatchWeight?] {
      (1...4).map { program.weight(of: $0, reading: byte.asciiValue ?? 0) }
    }
    #expect(weights("U") == [.literal, nil, .nothing, nil])
    #expect(weights("5") == [nil, .digit, nil, nil])
    #expect(weights("K") == [nil, nil, .nothing, .set])
    #expect(weights("-") == [nil, nil, nil, .set])
    #expect(program.weight(of: 0, reading: UInt8(ascii: "U")) == nil)
    #expect(program.weight(of: 6, reading: 0xFF) == .nothing)
  }

  @Test func `keeps equal sets once`() {
    #expect(program([pattern, pattern]).sets.count == 8)
  }

  @Test func `knows the bytes that stand for themselves`() {
    let other: [ModelPattern.Element] = [.choice([[.literal(0xC3)], [.literal(UInt8(ascii: "-"))]])]
    #expect(program([pattern, other]).literals == [UInt8(ascii: "U"), 0xC3, UInt8(ascii: "-")])
  }

  @Test func `knows the pattern of each instruction`() {
    let program = program([pattern, [], pattern])
    let numbers = (0..<program.count).compactMap { program.pattern(at: $0) }
    #expect(numbers.count == program.count)
    #expect(numbers == numbers.sorted())
    #expect(Set(numbers) == [0, 1, 2])
    #expect(program.pattern(at: program.count) == nil)
  }

  @Test(arguments: [7, 8] as [UInt64])
  func `is read as it was written`(seed: UInt64) throws {
    var random = SeededRandom(state: seed)
    for _ in 0..<100 {
      let program = program((0..<4).map { _ in random.pattern() })
      var writer = ByteWriter()
      program.write(to: &writer)
      var reader = ByteReader(writer.bytes)
      let read = try PatternProgram(&reader)
      #expect(read.words == program.words)
      #expect(read.sets == program.sets)
      #expect(read.classes.words == program.classes.words)
      #expect(reader.position == writer.bytes.count)
    }
  }
}
