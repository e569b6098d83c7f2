import DeskTestSupport
import Testing

@testable import Guidance

struct TreeBytesTests {
  private func bytes(_ tree: Tree) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(tree)
    return writer.bytes
  }

  private func tree(_ random: inout SeededRandom, depth: Int) -> Tree {
    let place = Tree.Place(
      line: Int.random(in: 1...5_000, using: &random), column: Int.random(in: 1...120, using: &random))
    let count = Int.random(in: 0...4, using: &random)
    switch depth > 0 ? Int.random(in: 0...2, using: &random) : 0 {
    case 1: return .list((0..<count).map { _ in tree(&random, depth: depth - 1) }, place)
    case 2:
      return .mapping(
        (0..<count).map {
          Tree.Pair(key: "key\($0)", place: place, value: tree(&random, depth: depth - 1))
        }, place)
    default: return .text(["", "a", "日本\n語", "{a.b}"].randomElement(using: &random) ?? "", place)
    }
  }

  @Test func `reads the tree that was written`() throws {
    var random = SeededRandom(state: 12)
    for _ in 0..<300 {
      let tree = tree(&random, depth: 4)
      var reader = ByteReader(bytes(tree))
      #expect(try reader.tree() == tree)
      #expect(reader.position == bytes(tree).count)
    }
  }

  @Test func `reads the trees of the real files as they are`() throws {
    for source in try RealKnowledge.sources.get().filter({ $0.text.utf8.count < 2_000 }).prefix(60) {
      let tree = try #require(compose(source, FindingLog()))
      var reader = ByteReader(bytes(tree))
      #expect(try reader.tree() == tree)
    }
  }

  @Test func `refuses every tree that is cut short`() {
    var random = SeededRandom(state: 13)
    for bytes in (0..<40).map({ _ in bytes(tree(&random, depth: 3)) }) {
      for count in bytes.indices {
        #expect(throws: ByteReader.Damage.self) {
          var reader = ByteReader(Array(bytes.prefix(count)))
          _ = try reader.tree()
        }
      }
    }
  }

  @Test func `refuses what is no text, list or mapping`() {
    var reader = ByteReader([3, 1, 1, 0])
    #expect(throws: ByteReader.Damage.self) { try reader.tree() }
  }
}
