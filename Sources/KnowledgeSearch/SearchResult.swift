package import Guidance

/// What a search found, and how far it is what was asked for.
package struct SearchResult: Sendable, Equatable {
  /// What each entry that was found holds.
  package enum Fit: String, Sendable, Encodable {
    /// All words, codes and phrases.
    case all
    /// All words, but not the words of each phrase in a row.
    case apart
    /// Some of the words, since no entry holds all.
    case some
  }

  /// A word that no entry holds, and the nearest ones that were sought instead.
  package struct Correction: Sendable, Encodable, Equatable {
    package let typed: String
    package let searched: [String]

    package init(typed: String, searched: [String]) {
      self.typed = typed
      self.searched = searched
    }
  }

  /// The best first; each entry once.
  package var hits: [SearchHit] = []
  /// Nil when nothing was found.
  package var fit: Fit?
  package let corrections: [Correction]
  /// Words that no entry holds, nor anything like them.
  package var unknown: [String]
}

/// An entry that a search found, in the language that fits best.
package struct SearchHit: Sendable, Encodable, Equatable {
  /// `platform`, `procedure`, `model`, `plan`, `limit`, `message`, `topic` or `label`.
  package let kind: String
  package let id: String
  package let language: Language
  package let title: String
  /// The line of the entry that holds most of the words.
  package let line: String
  /// How well it fits; the greater, the better, and comparable within one search only.
  package let score: Int
}
