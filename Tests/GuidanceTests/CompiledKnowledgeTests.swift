import DeskTestSupport
import Foundation
import Testing

@testable import Guidance

struct CompiledKnowledgeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try smallKnowledge()
  }

  private func compiled(fingerprint: String = "outside") throws -> CompiledKnowledge {
    let (compiled, findings) = compile(try loadSources(in: folder.url.path), fingerprint: fingerprint)
    #expect(findings == [])
    return compiled
  }

  @Test func `is read as it was compiled`() throws {
    let compiled = try compiled()
    let read = try CompiledKnowledge(compiled.bytes)
    #expect(read.fingerprint == "outside")
    #expect(read.revision == compiled.revision)
    #expect(read.newestRead == compiled.newestRead)
    #expect(read.places.map(\.id) == compiled.places.map(\.id))
    #expect(read.places.map(\.position) == compiled.places.map(\.position))
    #expect(
      read.places.map { "\($0.kind)/\($0.id)" } == [
        "platforms/acme-tv", "procedures/web-remote-sign-out", "models/acme", "plans/us", "limits/streams",
        "speech/english",
      ])
  }

  @Test func `says the same of entries and texts when it is read`() throws {
    let compiled = try compiled()
    let (made, read) = (KnowledgeBase(compiled), KnowledgeBase(try CompiledKnowledge(compiled.bytes)))
    #expect(read.platforms.all.map(\.name) == ["Acme TV"])
    #expect(read.platforms["acme-tv"]?.mark == made.platforms["acme-tv"]?.mark)
    #expect(
      read.brands.all.flatMap(\.rules).flatMap(\.patterns).map(\.text)
        == made.brands.all.flatMap(\.rules).flatMap(\.patterns).map(\.text))
    for text in [
      "AX100B", "un55tu7000", "Acme Liberty Smart TV", "my telly", "the acme telly", "AX1OOB",
      "x/(AcmeOS/3 TV)", "",
    ] {
      let (first, second) = (resolve(text, in: made), resolve(text, in: read))
      #expect(first.readings == second.readings)
      #expect(first.matchedBy == second.matchedBy)
      #expect(first.name == second.name)
      #expect(first.model == second.model)
      #expect(first.entry == second.entry)
    }
  }

  @Test func `compiles to the same bytes each time`() throws {
    let bytes = try compiled().bytes
    for _ in 0..<10 { #expect(try compiled().bytes == bytes) }
    #expect(try compiled(fingerprint: "inside").bytes != bytes)
  }

  @Test func `refuses every file that is cut short`() throws {
    let bytes = try compiled().bytes
    for count in bytes.indices {
      #expect(throws: ByteReader.Damage.self, "\(count)") {
        try CompiledKnowledge(Array(bytes.prefix(count)))
      }
    }
  }

  @Test func `refuses bytes behind the end`() throws {
    let bytes = try compiled().bytes
    #expect(throws: ByteReader.Damage.self) { try CompiledKnowledge(bytes + [0]) }
    #expect(throws: ByteReader.Damage.self) { try CompiledKnowledge(bytes + bytes) }
  }

  @Test func `refuses a file with any byte flipped`() throws {
    var random = SeededRandom(state: 14)
    let bytes = try compiled().bytes
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= UInt8.random(in: 1...255, using: &random)
      #expect(throws: ByteReader.Damage.self, "\(place)") { try CompiledKnowledge(flipped) }
    }
  }

  @Test func `refuses a file with several bytes flipped or swapped`() throws {
    var random = SeededRandom(state: 15)
    let bytes = try compiled().bytes
    for _ in 0..<1_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        damaged.swapAt(
          bytes.indices.randomElement(using: &random) ?? 0, bytes.indices.randomElement(using: &random) ?? 0)
        damaged[bytes.indices.randomElement(using: &random) ?? 0] ^= UInt8.random(in: 0...255, using: &random)
      }
      guard damaged != bytes else { continue }
      #expect(throws: ByteReader.Damage.self) { try CompiledKnowledge(damaged) }
    }
  }

  @Test(
    arguments: [[], Array("SessionDesk knowledge 1\n".utf8), Array("SessionDesk knowledge 2\n".utf8)]
      as [[UInt8]])
  func `refuses what is another format, or nothing`(bytes: [UInt8]) {
    #expect(throws: ByteReader.Damage.self) { try CompiledKnowledge(bytes) }
    #expect(throws: ByteReader.Damage.self) {
      try CompiledKnowledge(bytes + [UInt8](repeating: 0, count: 64))
    }
  }
}
