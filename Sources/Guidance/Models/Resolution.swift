/// What a device text means.
package struct Resolution: Sendable {
  /// How a text was recognised.
  package enum MatchedBy: String, Sendable, Encodable {
    case model, pattern, family, nickname, fuzzy
    case userAgent = "user-agent"
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
  /// The model number, in upper case; nil where the text names a family or a nickname.
  package let model: String?
  package let meaning: Meaning

  package init(query: String, model: String?, meaning: Meaning) {
    self.query = query
    self.model = model
    self.meaning = meaning
  }

  package var readings: [Reading] { meaning.readings }
  package var matchedBy: MatchedBy? { meaning.matchedBy }
  package var name: String? { meaning.name }
  package var question: String? { meaning.question }
  package var entry: String? { meaning.entry }
  package var revision: Int? { meaning.revision }

  /// The only reading; nil when there are none or several.
  package var reading: Reading? { readings.count == 1 ? readings.first : nil }
}

extension ModelRule.Form {
  var matchedBy: Resolution.MatchedBy {
    switch self {
    case .models: .model
    case .patterns: .pattern
    case .families: .family
    case .nicknames: .nickname
    case .userAgents: .userAgent
    }
  }

  /// The greater, the better.
  var rank: Int {
    switch self {
    case .models: 4
    case .patterns: 3
    case .families: 2
    case .nicknames: 1
    case .userAgents: 0
    }
  }
}
