import Foundation
import Guidance

/// The knowledge base at the root of the repository, read once for all tests.
enum RealKnowledge {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../KnowledgeBase").standardizedFileURL.path(percentEncoded: false)
  static let sources = Result { try loadSources(in: folder) }
  private static let loaded = Result { try loadKnowledgeBase(at: folder) }

  static func knowledge() throws -> KnowledgeBase { try loaded.get() }
}
