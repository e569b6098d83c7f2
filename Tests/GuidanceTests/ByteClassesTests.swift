import DeskTestSupport
import Testing

@testable import Guidance

struct ByteClassesTests {
  @Test(arguments: [9, 10] as [UInt64])
  func `puts together only bytes that no instruction tells apart`(seed: UInt64) {
    var random = SeededRandom(state: seed)
    for _ in 0..<30 {
      let program = program((0..<3).map { _ in random.pattern() })
      let classes = program.classes
      let firsts = Dictionary(grouping: UInt8.min...UInt8.max) { classes[$0] }
      #expect(Set(firsts.keys) == Set(0..<classes.count))
      for bytes in firsts.values {
        let weights = bytes.map { byte in
          (0..<program.count).map { program.weight(of: $0, reading: byte)?.number }
        }
        #expect(Set(weights).count == 1)
      }
    }
  }

  @Test func `tells digits, letters and the rest apart even without a pattern`() {
    let classes = program([]).classes
    #expect(classes.count == 3)
    #expect(classes[UInt8(ascii: "0")] == classes[UInt8(ascii: "9")])
    #expect(Set("0A-".utf8.map { classes[$0] }).count == 3)
    #expect(ByteClasses().count == 1)
  }

  @Test func `is read as it was written`() throws {
    let classes = program([[.literal(UInt8(ascii: "U")), .set(Set("5-".utf8))]]).classes
    let read = try ByteClasses(classes.words)
    #expect(read.words == classes.words)
    #expect(read.count == classes.count)
  }

  @Test(arguments: [0, 255, 257])
  func `refuses another number of bytes`(count: Int) {
    #expect(throws: ByteReader.Damage.self) { try ByteClasses([UInt32](repeating: 0, count: count)) }
  }

  @Test func `refuses a class that no byte can have`() {
    #expect(throws: ByteReader.Damage.self) { try ByteClasses([UInt32](repeating: 256, count: 256)) }
  }
}
