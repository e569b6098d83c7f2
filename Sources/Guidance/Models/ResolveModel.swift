import Accounts

/// What a text from a sticker, a database row or a customer's mouth means.
///
/// Exact names go before patterns, patterns before what the service reports, and that before what people say.
/// Within one of these, the pattern with the most fixed characters wins, so an exception needs no order. A
/// brand word may stand in front, once or twice; then only that brand's rules count.
package func resolve(_ query: String, in knowledge: KnowledgeBase) -> Resolution {
  let text = ModelText(query)
  var best = matches(of: text, by: nil, in: knowledge)
  for (word, brand) in knowledge.rules.words where text.spaced.hasPrefix(word) {
    guard let rest = text.dropping(word) else { continue }
    best.keepBest(matches(of: rest, by: brand, in: knowledge))
    if let again = rest.dropping(word) { best.keepBest(matches(of: again, by: brand, in: knowledge)) }
  }
  return resolution(of: query, best, in: knowledge)
}

/// One pattern that holds the text.
private struct Match {
  let item: RuleTable.Item
  let model: String
  let fixed: Int

  /// The order of forms, then of fixed characters; the greater, the better.
  var rank: (Int, Int) {
    let forms: [ModelRule.Form: Int] = [.models: 3, .patterns: 2, .families: 1, .nicknames: 0]
    return (forms[item.pattern.form] ?? 0, fixed)
  }
}

private func matches(of text: ModelText, by brand: Int?, in knowledge: KnowledgeBase) -> [Match] {
  var best: [Match] = []
  for item in knowledge.rules.items(for: text) where brand == nil || item.brand == brand {
    guard let fixed = item.pattern.fixedCharacters(in: text) else { continue }
    best.keepBest([Match(item: item, model: String(decoding: text.hyphened, as: UTF8.self), fixed: fixed)])
  }
  return best
}

extension [Match] {
  /// Keeps those of both lists that nothing beats.
  fileprivate mutating func keepBest(_ others: [Match]) {
    for other in others {
      guard let rank = first?.rank, rank != other.rank else {
        append(other)
        continue
      }
      if rank < other.rank { self = [other] }
    }
  }
}

private func resolution(of query: String, _ matches: [Match], in knowledge: KnowledgeBase) -> Resolution {
  guard let first = matches.first else { return .unknown(query) }
  let brand = knowledge.brands[first.item.brand]
  let rule = brand.rules[first.item.rule]
  let form = first.item.pattern.form
  var readings: [Resolution.Reading] = []
  for match in matches {
    for reading in match.readings(in: knowledge)
    where !readings.contains(where: { $0.platform == reading.platform }) {
      readings.append(reading)
    }
  }
  let isModel = form == .models || form == .patterns
  return Resolution(
    query: query, readings: readings, matchedBy: form.matchedBy, model: isModel ? first.model : nil,
    name: rule.name, question: readings.count > 1 ? rule.question ?? question(readings, in: knowledge) : nil,
    entry: "models/\(brand.id)", revision: brand.revision)
}

extension Match {
  fileprivate func readings(in knowledge: KnowledgeBase) -> [Resolution.Reading] {
    let brand = knowledge.brands[item.brand]
    let rule = brand.rules[item.rule]
    let certainty = item.pattern.form.certainty(rule.confidence ?? brand.sources.confidence)
    return rule.platforms.map { platform in
      Resolution.Reading(
        brand: rule.brand ?? brand.name, platform: platform.value, year: rule.year,
        confidence: certainty / Double(rule.platforms.count))
    }
  }
}

/// What to ask when rules disagree and none of them holds a question: what can be seen on each platform.
private func question(_ readings: [Resolution.Reading], in knowledge: KnowledgeBase) -> String {
  let hints = readings.compactMap { knowledge.platforms[$0.platform]?.recognise.first?.say }
  return "Which of these does the customer see? " + hints.joined(separator: " Or: ")
}

/// The model texts that are closest to one that is not known: at most three, the closest first.
package func nearestModels(to query: String, in knowledge: KnowledgeBase) -> [String] {
  var examples: [String] = []
  for rule in knowledge.brands.flatMap(\.rules) {
    examples += rule.examples.map(\.value) + rule.patterns.filter { $0.form == .models }.map(\.text.value)
  }
  return nearest(to: query, among: examples)
}
