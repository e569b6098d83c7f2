import Accounts

/// What texts mean that the same patterns hold: all that a resolution says apart from the text itself.
package struct Meaning: Sendable {
  /// The readings that fit equally well: one is an answer, several are a question, none is not known.
  package let readings: [Resolution.Reading]
  package let matchedBy: Resolution.MatchedBy?
  /// What the shop calls the device.
  package let name: String?
  /// What to ask the customer when several fit.
  package let question: String?
  /// The entry that knew it, for example `models/samsung`, and its revision.
  package let entry: String?
  package let revision: Int?

  static let nothing = Meaning(
    readings: [], matchedBy: nil, name: nil, question: nil, entry: nil, revision: nil)
}

extension Meaning {
  /// What the patterns of a match say.
  init(_ match: Match, _ index: ModelIndex, _ knowledge: KnowledgeBase) {
    let rules = match.patterns.map { index.facts(ofRule: index.facts(ofPattern: $0).rule) }
    var readings: [Resolution.Reading] = []
    for rule in rules {
      for platform in rule.platforms where !readings.contains(where: { $0.platform == platform }) {
        readings.append(
          Resolution.Reading(
            brand: rule.brand, platform: platform, year: rule.year,
            confidence: match.certainty(rule.confidence) / Double(rule.platforms.count)))
      }
    }
    self.readings = readings
    matchedBy = match.matchedBy
    name = rules.first?.name
    entry = rules.first?.entry
    revision = rules.first?.revision
    question = readings.count > 1 ? rules.first?.question ?? knowledge.question(between: readings) : nil
  }
}

extension KnowledgeBase {
  /// What to ask when rules disagree and none of them holds a question: what can be seen on each platform.
  fileprivate func question(between readings: [Resolution.Reading]) -> String {
    let hints = readings.compactMap { platforms[$0.platform]?.recognise.first?.say }
    return "Which of these does the customer see? " + hints.joined(separator: " Or: ")
  }
}

extension Match {
  /// How far a match can be trusted.
  ///
  /// Our own scale: an exact name is sure, a grammar has exceptions, a label names a family and not a model,
  /// a user agent can be made up, and what people say is vague. A weaker source lowers each; so does a slip.
  fileprivate func certainty(_ confidence: Confidence) -> Double {
    let best =
      switch form {
      case .models: 100
      case .patterns: 95
      case .families, .userAgents: 85
      case .nicknames: 80
      }
    let loss =
      switch confidence {
      case .high: 0
      case .medium: 5
      case .low: 15
      case .unverified: 30
      }
    return Double(best - loss - (matchedBy == .fuzzy ? 20 : 0)) / 100
  }
}
