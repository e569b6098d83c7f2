import DeskTestSupport
import Guidance
import KnowledgeSearch
import Testing

/// Nothing that is typed is an operator, nor stops a search.
struct HostileSearchTests {
  @Test(arguments: [
    "\"", "\"\"\"", "'", "*", "^", ":", "-", "+", "(", ")", "{title} : roku", "title : roku",
    "NEAR(roku tv, 2)", "NEAR",
    "AND", "OR", "NOT", "roku AND", "NOT roku", "roku OR", "roku *", "^roku", "- roku", "roku\u{0}tv",
    "\u{0}",
    "'; DROP TABLE entries; --", "%", "_", "?1", "\\", "\u{1}roku\u{2}", "\u{202E}roku", "e\u{301}", "ロク",
    "🙂",
    "\u{FFFD}", "\u{E000}", "roku\" OR \"tv",
  ])
  func `takes an operator of the engine for a word`(typed: String) throws {
    _ = try RealIndex.find(typed)
    _ = try RealIndex.find("roku \(typed) tv")
  }

  @Test func `finds the words between operators`() throws {
    let plain = try RealIndex.find("roku reset").hits
    #expect(!plain.isEmpty)
    #expect(try RealIndex.find("^roku *reset").hits == plain)
    #expect(try RealIndex.find("(roku) :reset").hits == plain)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [5, 26, 1122] as [UInt64])
  func `survives random bytes`(seed: UInt64) throws {
    var random = SeededRandom(state: seed)
    for _ in 0..<150 {
      let words = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        String(
          decoding: (0..<Int.random(in: 0...30, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
          }, as: UTF8.self)
      }
      _ = try RealIndex.find(words.joined(separator: " "))
    }
  }

  @Test(.timeLimit(.minutes(1))) func `survives the longest line that a turn takes`() throws {
    let word = String(repeating: "roku-tv \"", count: 440)
    _ = try RealIndex.find(Array(repeating: word, count: 200).joined(separator: " "))
    _ = try RealIndex.find(String(repeating: "a", count: 4_000))
    _ = try RealIndex.find((0..<2_000).map { "word\($0)" }.joined(separator: " "))
  }
}
