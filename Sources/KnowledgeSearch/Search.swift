import GRDB
import Guidance

/// One search in an open index.
struct Search {
  let database: Database
  let documents: [SearchDocument]
  /// The language whose entries go first.
  let preferred: Language?

  /// Finds what holds all terms, or else all their words, or else some of them.
  func result(_ terms: [SearchTerm], _ reader: TermReader) throws -> SearchResult {
    let spelling = try Spelling(reader.terms(apart: terms), in: database)
    let whole = Ranking(terms: terms.map(spelling.corrected), preferred: preferred)
    let words = Ranking(terms: spelling.terms, preferred: preferred)
    var result = SearchResult(corrections: spelling.corrections, unknown: spelling.unknown)
    for (fit, condition, ranking) in [
      (SearchResult.Fit.all, whole.all, whole), (spelling.unknown.isEmpty ? .apart : .some, words.all, words),
      (.some, words.any, words),
    ] where result.hits.isEmpty && !ranking.terms.isEmpty {
      result.hits = try hits(holding: condition, ranking)
      result.fit = result.hits.isEmpty ? nil : fit
    }
    if result.fit == .all { result.unknown = [] }
    return result
  }

  /// The best of each entry's languages, and the best entry first.
  private func hits(holding condition: String, _ ranking: Ranking) throws -> [SearchHit] {
    let scores = try ranking.scores(holding: condition, of: documents, in: database)
    let ranked = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var entries: Set<[String]> = []
    let best = ranked.filter { entries.insert(documents[$0.key].entry).inserted }
    let lines = try ranking.lines(of: best.map(\.key), of: documents, in: database)
    return best.map { SearchHit(documents[$0.key], line: lines[$0.key] ?? "", score: $0.value) }
  }
}

extension SearchDocument {
  /// What all languages of an entry share.
  fileprivate var entry: [String] { [kind, id] }
}

extension SearchHit {
  fileprivate init(_ document: SearchDocument, line: String, score: Double) {
    self.init(
      kind: document.kind, id: document.id, language: document.language, title: document.title,
      line: line, score: Int(score * 100))
  }
}
