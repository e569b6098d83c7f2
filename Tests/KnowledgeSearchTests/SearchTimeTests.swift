import DeskTestSupport
import Guidance
import KnowledgeSearch
import Testing

/// Time as a ratio, so that a slow machine is no failure.
@Suite(.serialized) struct SearchTimeTests {
  private let clock = ContinuousClock()

  /// The quickest of some runs, which other programs disturbed least.
  private func quickest(of runs: Int, _ work: () throws -> Void) rethrows -> Duration {
    try (0..<runs).map { _ in try clock.measure(work) }.min() ?? .zero
  }

  @Test func `makes the index in a fraction of the time that reading the files takes`() throws {
    let knowledge = try Repository.knowledge.get()
    let reading = try quickest(of: 1) {
      _ = try loadSources(in: Repository.knowledgeFolder).map { compile([$0]) }
    }
    let making = try quickest(of: 3) { _ = try SearchIndex(searchDocuments(of: knowledge)) }
    #expect(making * 2 < reading)
  }

  @Test(arguments: [
    "the", "I sold my old tv in the house of my friend", "houshold", "'wohnzimmerfernseherr'",
  ])
  func `searches in less time than it takes to make the index`(words: String) throws {
    let knowledge = try Repository.knowledge.get()
    let making = try quickest(of: 1) { _ = try SearchIndex(searchDocuments(of: knowledge)) }
    _ = try RealIndex.find(words)
    #expect(try quickest(of: 3) { _ = try RealIndex.find(words) } < making)
  }
}
