import Accounts

/// What a device text means.
package struct Resolution: Sendable {
  /// How a text was recognised.
  package enum MatchedBy: String, Sendable, Encodable {
    case model, pattern, family, nickname
  }

  /// One reading of the text.
  package struct Reading: Sendable, Hashable {
    package let brand: String
    /// The slug.
    package let platform: String
    package let year: Int?
    /// From 0 to 1.
    package let confidence: Double
  }

  /// The text as it was given.
  package let query: String
  /// The readings that fit equally well: one is an answer, several are a question, none is not known.
  package let readings: [Reading]
  package let matchedBy: MatchedBy?
  /// The model number, in upper case; nil where the text names a family or a nickname.
  package let model: String?
  /// What the shop calls the device.
  package let name: String?
  /// What to ask the customer when several fit.
  package let question: String?
  /// The entry that knew it, for example `models/samsung`, and its revision.
  package let entry: String?
  package let revision: Int?

  /// The only reading; nil when there are none or several.
  package var reading: Reading? { readings.count == 1 ? readings.first : nil }

  static func unknown(_ query: String) -> Resolution {
    Resolution(
      query: query, readings: [], matchedBy: nil, model: nil, name: nil, question: nil, entry: nil,
      revision: nil)
  }
}

extension ModelRule.Form {
  var matchedBy: Resolution.MatchedBy {
    switch self {
    case .models: .model
    case .patterns: .pattern
    case .families: .family
    case .nicknames: .nickname
    }
  }

  /// How far a match can be trusted when its rule's source is of high confidence.
  ///
  /// Our own scale: an exact name is sure, a grammar has exceptions, a label names a family and not a model,
  /// and what people say is vague. A weaker source lowers each.
  func certainty(_ confidence: Confidence) -> Double {
    let best = [Self.models: 100, .patterns: 95, .families: 85, .nicknames: 80]
    let loss = [Confidence.high: 0, .medium: 5, .low: 15, .unverified: 30]
    return Double((best[self] ?? 0) - (loss[confidence] ?? 0)) / 100
  }
}
