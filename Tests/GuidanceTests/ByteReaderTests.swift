import DeskTestSupport
import Testing

@testable import Guidance

struct ByteReaderTests {
  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 1 << 32, 1 << 62, Int.max])
  func `reads the number that was written`(number: Int) throws {
    var writer = ByteWriter()
    writer.write(number)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.number() == number)
    #expect(reader.position == writer.bytes.count)
  }

  @Test(arguments: ["", "a", "日本語 📺", "e\u{301}", "\u{0}", String(repeating: "x", count: 1_000)])
  func `reads the text that was written`(text: String) throws {
    var writer = ByteWriter()
    writer.write(text)
    writer.write(text as String?)
    writer.write(nil as String?)
    writer.write([text, "", text])
    var reader = ByteReader(writer.bytes)
    #expect(try Array(reader.text().unicodeScalars) == Array(text.unicodeScalars))
    #expect(try reader.optionalText() == text)
    #expect(try reader.optionalText() == nil)
    #expect(try reader.texts() == [text, "", text])
    #expect(reader.position == writer.bytes.count)
  }

  @Test func `reads parts and words where they stand`() throws {
    let words: [UInt32] = [0, 1, 0x1234_5678, .max]
    var writer = ByteWriter()
    writer.write("odd")
    writer.write(words)
    writer.write([1, 2, 3] as [UInt8])
    writer.write([] as [UInt32])
    var reader = ByteReader(writer.bytes)
    _ = try reader.text()
    #expect(try reader.words() == words)
    #expect(try reader.part() == [1, 2, 3])
    #expect(try reader.words() == [])
    #expect(reader.position == writer.bytes.count)
  }

  @Test func `begins where it is told to`() throws {
    var writer = ByteWriter()
    writer.write("first")
    let place = writer.bytes.count
    writer.write("second")
    var reader = ByteReader(writer.bytes, at: place)
    #expect(try reader.text() == "second")
  }

  @Test(
    arguments: [
      [], [0x80], [UInt8](repeating: 0xFF, count: 20), [UInt8](repeating: 0x80, count: 9) + [1],
    ] as [[UInt8]])
  func `refuses a number that does not end`(bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    #expect(throws: ByteReader.Damage.self) { try reader.number() }
  }

  @Test(
    arguments: [
      [5, 0x61], [0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
    ]
      as [[UInt8]])
  func `refuses a count of more than there is`(bytes: [UInt8]) {
    #expect(throws: ByteReader.Damage.self) {
      var reader = ByteReader(bytes)
      _ = try reader.text()
    }
    #expect(throws: ByteReader.Damage.self) {
      var reader = ByteReader(bytes)
      _ = try reader.part()
    }
    #expect(throws: ByteReader.Damage.self) {
      var reader = ByteReader(bytes)
      _ = try reader.texts()
    }
    #expect(throws: ByteReader.Damage.self) {
      var reader = ByteReader(bytes)
      _ = try reader.words()
    }
  }

  @Test func `stays within the bytes of any damage`() {
    var random = SeededRandom(state: 11)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var reader = ByteReader(bytes)
      _ = try? reader.texts()
      _ = try? reader.words()
      _ = try? reader.tree()
      _ = try? reader.part()
      #expect(reader.position <= bytes.count)
    }
  }
}
