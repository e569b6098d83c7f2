import DeskTestSupport
import Foundation
import Guidance

/// The whole entries that the keepers' page shows, each under its file's name.
enum Templates {
  /// The page itself.
  static let page = Result {
    try String(contentsOfFile: "\(Repository.knowledgeFolder)/CONTRIBUTING.md", encoding: .utf8)
  }

  /// Every entry, as if it were in the knowledge base.
  static func all() throws -> [SourceFile] {
    try fencedBlocks(in: page.get(), of: "yaml").compactMap { block in
      guard let match = block.firstMatch(of: /^# (KnowledgeBase\/(\w+)\/(.+)\.yaml)\n/) else { return nil }
      let kind = SourceFile.Kind(rawValue: String(match.2))
      return kind.map { SourceFile(kind: $0, id: String(match.3), path: String(match.1), text: block) }
    }
  }
}

/// The blocks of a page that are fenced as a language; those without one for an empty text.
func fencedBlocks(in page: String, of language: String) -> [String] {
  page.matches(of: /```(\w*)\n(.*?)```/.dotMatchesNewlines()).filter { $0.1 == language }.map { String($0.2) }
}
