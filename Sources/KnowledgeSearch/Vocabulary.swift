import GRDB
import Guidance

/// All words of the index.
struct Vocabulary {
  let database: Database

  /// Words of fewer letters have too many neighbours; from so many letters on, two slips are thought of.
  private static let shortest = 4
  private static let long = 8
  private static let mostNeighbours = 3

  /// Whether an entry holds the word, or one that begins with it.
  func holds(_ word: String, asBeginning: Bool) throws -> Bool {
    let next = try String.fetchOne(
      database, sql: "SELECT term FROM vocabulary WHERE term >= ? LIMIT 1", arguments: [word])
    return next == word || asBeginning && next?.hasPrefix(word) == true
  }

  /// The words that are the fewest slips away; none for codes and short words, which would be other ones.
  ///
  /// Two slips and another first letter make another word, too.
  func neighbours(of word: String) throws -> [String] {
    guard word.count >= Self.shortest, !word.contains(where: \.isNumber) else { return [] }
    let slips = word.count < Self.long ? 1 : 2
    let candidates = try String.fetchAll(
      database,
      sql: "SELECT term FROM vocabulary WHERE length(term) BETWEEN ? AND ? AND term NOT GLOB '*[0-9]*'",
      arguments: [word.count - slips, word.count + slips])
    let near = nearest(to: word, among: candidates, atMost: Self.mostNeighbours, within: 1)
    if slips == 1 || !near.isEmpty { return near }
    return nearest(to: word, among: candidates.filter { $0.first == word.first }, atMost: 1, within: slips)
  }
}
