import GRDB

/// Words and codes as they can be found: a word that no entry holds is replaced by its neighbours.
struct Spelling {
  /// What is left to look for, without what is unknown.
  private(set) var terms: [SearchTerm] = []
  private(set) var corrections: [SearchResult.Correction] = []
  /// Words without neighbours, too.
  private(set) var unknown: [String] = []

  /// `terms` are words and codes, and no phrases.
  init(_ terms: [SearchTerm], in database: Database) throws {
    let vocabulary = Vocabulary(database: database)
    for term in terms {
      let word = term.words[0]
      if try term.code != nil || vocabulary.holds(word, asBeginning: term.isBeginning) {
        self.terms.append(term)
        continue
      }
      let neighbours = try vocabulary.neighbours(of: word)
      if neighbours.isEmpty {
        unknown.append(word)
      } else {
        corrections.append(SearchResult.Correction(typed: word, searched: neighbours))
        self.terms.append(corrected(term))
      }
    }
  }

  /// The term with all neighbours of its word, or, where it has several words, with the nearest of each.
  func corrected(_ term: SearchTerm) -> SearchTerm {
    guard term.code == nil else { return term }
    var term = term
    if term.words.count == 1, let correction = corrections.first(where: { [$0.typed] == term.words }) {
      term.readings = correction.searched.map { [$0] }
    } else {
      term.readings = term.readings.map { reading in
        reading.map { word in corrections.first { $0.typed == word }?.searched[0] ?? word }
      }
    }
    return term
  }
}
