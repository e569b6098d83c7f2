import DeskTestSupport
import Guidance

/// The knowledge base at the root of the repository, read once for all tests.
enum RealKnowledge {
  static let sources = Result { try loadSources(in: Repository.knowledgeFolder) }

  static func knowledge() throws -> KnowledgeBase { try Repository.knowledge.get() }
}
