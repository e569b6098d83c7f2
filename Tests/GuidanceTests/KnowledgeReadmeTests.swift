import DeskTestSupport
import Foundation
import Testing

@testable import Guidance

/// The page on the form tells the keys that the decoders ask for, and no others.
struct KnowledgeReadmeTests {
  /// The keys in the first block of YAML under a heading.
  private func told(under heading: String) throws -> Set<String> {
    let page = try String(contentsOfFile: "\(Repository.knowledgeFolder)/README.md", encoding: .utf8)
    let section = try #require(page.components(separatedBy: "\n## \(heading)\n").last)
    let block = try #require(fencedBlocks(in: section, of: "yaml").first)
    return EntryKeys.names(in: try EditorValue(yaml: block))
  }

  /// Every key that the decoder may ask for.
  private func asked(of kind: SourceFile.Kind) -> [EntryKeys] {
    EntryKeys.starts(of: kind).map { EntryKeys(askedOf: kind, start: $0) }
  }

  private func names(of keys: [EntryKeys]) -> Set<String> { keys.reduce(into: []) { $0.formUnion($1.names) } }

  @Test(arguments: SourceFile.Kind.allCases)
  func `tells the keys of each kind`(kind: SourceFile.Kind) throws {
    let asked = asked(of: kind)
    // What stands in these is told by an example, or on its own.
    let closed =
      asked.flatMap(\.lines).filter { $0.hasSuffix(" dictionary") || $0.hasSuffix(" mapping") }
      .map { $0.prefix { $0 != ":" } + "." } + ["sources[].", "records[].sources[]."]
    func isOpen(_ name: String) -> Bool { !closed.contains { name.hasPrefix($0) } }
    let told = try told(under: kind.rawValue.capitalized)
    #expect(told.filter(isOpen) == names(of: asked).filter(isOpen))
  }

  @Test func `tells the keys of a source`() throws {
    let names = names(of: asked(of: .limits)).filter { $0.hasPrefix("sources") }
    #expect(names.count == 5)
    #expect(try told(under: "Sources and confidence") == names)
  }
}
