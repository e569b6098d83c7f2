import DeskTestSupport
import Foundation
import Testing

@testable import Guidance

/// No text can crash the program, nor hold it up: neither what is typed nor what stands in a file.
struct RandomTextTests {
  private static let signs = Array("UNQE5570TKAFXBRP#@*[](){}|?-_–™ \"/.,+\tソ\u{301}")

  private func randomText(_ random: inout SeededRandom, examples: [String]) -> String {
    let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    let signs = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
      Self.signs.randomElement(using: &random)
    }
    let example = examples.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return String(decoding: bytes, as: UTF8.self)
    case 1: return String(signs)
    default: return example + String(signs.prefix(3)) + String(example.dropFirst(bytes.count % 7))
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: [2026, 11, 22, 4] as [UInt64])
  func `resolves any text to at least nothing`(seed: UInt64) throws {
    var random = SeededRandom(state: seed)
    let knowledge = try RealKnowledge.knowledge()
    let resolver = Resolver(knowledge)
    let examples = knowledge.brands.all.flatMap(\.rules).flatMap(\.examples).map(\.value)
    let wrong = (0..<500).map { _ in randomText(&random, examples: examples) }.filter { text in
      let found = resolver.resolve(text)
      return found.query != text || found.readings.isEmpty != (found.matchedBy == nil)
        || found.readings.contains {
          !(0...1).contains($0.confidence) || knowledge.platforms[$0.platform] == nil
        }
        || (found.readings.count > 1) != (found.question != nil)
    }
    #expect(wrong == [])
  }

  @Test(.timeLimit(.minutes(1)))
  func `decodes any change of a real file, with findings inside the file`() throws {
    var random = SeededRandom(state: 1122)
    let sources = try RealKnowledge.sources.get().filter { $0.text.utf8.count < 4_000 }
    let wrong = (0..<500).compactMap { _ in sources.randomElement(using: &random) }.map { source in
      SourceFile(
        kind: source.kind, id: source.id, path: source.path, text: mutated(source.text, &random))
    }.filter { source in
      let lines = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
      let (tree, findings) = decode(source)
      return tree == nil && findings.isEmpty
        || findings.contains { !(1...lines + 1).contains($0.mark.line) || $0.mark.column < 1 }
    }
    #expect(wrong.map(\.text) == [])
  }

  private func mutated(_ text: String, _ random: inout SeededRandom) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...60, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 1: bytes.removeSubrange(place..<end)
      case 2:
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 3: bytes.insert("#@*[](){}|?:-\t\n&!%\"'>".utf8.randomElement(using: &random) ?? 0, at: place)
      default: bytes.removeSubrange(end...)
      }
      if bytes.isEmpty { bytes = [0] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
