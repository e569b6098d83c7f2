import DeskTestSupport
import Guidance
import KnowledgeSearch

/// An index of the real knowledge base, made once for all tests.
enum RealIndex {
  private static let index = Result {
    try SearchIndex(searchDocuments(of: try Repository.knowledge.get()))
  }

  /// What a line of words finds; a text in `'…'` is one word, as a shell would give it.
  static func find(_ line: String, preferring language: Language? = nil) throws -> SearchResult {
    let words = line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    return try index.get().find(words, preferring: language)
  }

  /// The best entries, as `kind/id`.
  static func best(_ line: String, preferring language: Language? = nil, count: Int = 1) throws -> [String] {
    try find(line, preferring: language).hits.prefix(count).map { "\($0.kind)/\($0.id)" }
  }
}
