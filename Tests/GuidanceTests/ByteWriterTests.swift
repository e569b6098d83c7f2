import Testing

@testable import Guidance

struct ByteWriterTests {
  private func bytes(_ write: (inout ByteWriter) -> Void) -> [UInt8] {
    var writer = ByteWriter()
    write(&writer)
    return writer.bytes
  }

  @Test(arguments: [(0, [0]), (127, [0x7F]), (128, [0x80, 1]), (300, [0xAC, 2])] as [(Int, [UInt8])])
  func `writes seven bits of a number in a byte`(number: Int, expected: [UInt8]) {
    #expect(bytes { $0.write(number) } == expected)
  }

  @Test func `writes texts behind their length`() {
    #expect(bytes { $0.write("é") } == [2, 0xC3, 0xA9])
    #expect(bytes { $0.write(["a", ""]) } == [2, 1, 0x61, 0])
    #expect(bytes { $0.write(nil as String?) } == [0])
    #expect(bytes { $0.write("a" as String?) } == [1, 1, 0x61])
  }

  @Test func `writes words in four bytes, the lowest first`() {
    #expect(bytes { $0.write([0x0102_0304, 5] as [UInt32]) } == [2, 4, 3, 2, 1, 5, 0, 0, 0])
    #expect(bytes { $0.write([7, 8] as [UInt8]) } == [2, 7, 8])
  }
}
