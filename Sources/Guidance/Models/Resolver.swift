/// Tells what device texts mean; it gets faster with each text, so one serves a whole batch.
///
/// Exact names go before patterns, patterns before what the service reports, and that before what people say.
/// Within one of these, the pattern with the most fixed characters wins, so an exception needs no order. A
/// brand word may stand in front, once or twice; then only that brand's rules count. Only where nothing holds
/// the text are slips of the pen thought of.
package final class Resolver {
  let index: ModelIndex
  let knowledge: KnowledgeBase
  private var matchers: [PatternMatcher?] = TextReading.allCases.map { _ in nil }
  private(set) lazy var speech = index.speech()
  private var numbers: [MeaningKey: Int] = [:]
  private var meanings: [Meaning] = [.nothing]

  package init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    index = knowledge.models
  }

  /// What a text from a sticker, a database row or a customer's mouth means.
  package func resolve(_ query: String) -> Resolution {
    let (meaning, model) = understand(query)
    return Resolution(
      query: query, model: model.map { String(decoding: $0, as: UTF8.self) }, meaning: meanings[meaning])
  }

  /// The number of a text's meaning, and the bytes of the model it names.
  ///
  /// Texts that mean the same have the same number, so that a batch need write each meaning only once. Zero
  /// is nothing.
  package func understand(_ query: String) -> (meaning: Int, model: [UInt8]?) {
    guard let match = find(query) else { return (0, nil) }
    let isModel = match.form == .models || match.form == .patterns
    return (number(of: match), isModel ? match.text.hyphened : nil)
  }

  package func meaning(_ number: Int) -> Meaning { meanings[number] }

  private func number(of match: Match) -> Int {
    let key = MeaningKey(patterns: match.patterns, matchedBy: match.matchedBy)
    if let number = numbers[key] { return number }
    let number = meanings.count
    numbers[key] = number
    meanings.append(Meaning(match, index, knowledge))
    return number
  }

  /// What makes two matches mean the same.
  private struct MeaningKey: Hashable {
    let patterns: [Int]
    let matchedBy: Resolution.MatchedBy
  }

  /// The patterns that hold a text; nil when none does, nor any that is a slip away.
  func find(_ query: String) -> Match? {
    for matcher in matchers { matcher?.makeRoom() }
    let text = ModelText(query)
    if isUserAgent(query) { return findUserAgent(query, text) }
    let found = findExact(text) ?? findSpoken(text) ?? findUserAgent(query, text)
    return found ?? (namesVersion(query) ? nil : findSlip(query, text))
  }

  func findExact(_ text: ModelText) -> Match? { bestBehindBrands(text) { find($0, by: $1) } }

  /// The best of what `find` gives for the text, and for what stands behind a brand word, by that brand.
  private func bestBehindBrands(_ text: ModelText, _ find: (ModelText, Int?) -> Match?) -> Match? {
    var best = find(text, nil)
    for word in index.words(before: text) {
      guard let rest = text.dropping(word.bytes) else { continue }
      best.keepBest(find(rest, word.brand))
      if let again = rest.dropping(word.bytes) { best.keepBest(find(again, word.brand)) }
    }
    return best
  }

  /// The patterns for models and families that hold a text, of one brand or of any.
  func find(_ text: ModelText, by brand: Int?) -> Match? {
    let hyphened = text.hasSpaces ? text.hyphened : text.spaced
    var best = match(text.hasHyphens ? text.compact : hyphened, .compact, brand, text)
    best.keepBest(match(hyphened, .hyphened, brand, text))
    best.keepBest(match(text.spaced, .words, brand, text))
    return best
  }

  func match(_ bytes: [UInt8], _ reading: TextReading, _ brand: Int?, _ text: ModelText) -> Match? {
    let matcher = self[reading]
    return best(of: matcher.accepted(in: matcher.state(after: bytes[...])), brand, text)
  }

  /// The matcher of a reading, made when it is first needed.
  subscript(reading: TextReading) -> PatternMatcher {
    if let matcher = matchers[reading.rawValue] { return matcher }
    let matcher = PatternMatcher(index.program(for: reading), isSearching: reading == .userAgent)
    matchers[reading.rawValue] = matcher
    return matcher
  }

  func best(of accepted: [PatternMatcher.Accepted], _ brand: Int?, _ text: ModelText) -> Match? {
    var best: Match?
    for candidate in accepted {
      let facts = index.facts(ofPattern: candidate.pattern)
      if let brand, facts.brand != brand { continue }
      best.keepBest(Match(candidate, facts, text))
    }
    return best
  }

  func findSpoken(_ text: ModelText) -> Match? {
    bestBehindBrands(speech.compared(text)) { match($0.spaced, .spoken, $1, $0) }
  }
}

/// The patterns that hold a text best, all equally good.
struct Match: Sendable {
  let form: ModelRule.Form
  let weight: MatchWeight
  var patterns: [Int]
  /// What was compared, when the pattern is one of a model: the text without the brand.
  let text: ModelText
  var matchedBy: Resolution.MatchedBy

  init(_ accepted: PatternMatcher.Accepted, _ facts: ModelIndex.PatternFacts, _ text: ModelText) {
    form = facts.form
    weight = accepted.weight
    patterns = [accepted.pattern]
    self.text = text
    matchedBy = facts.form.matchedBy
  }

  /// The greater, the better: the form, then the fixed characters.
  var rank: (Int, Int) { (form.rank, weight.fixed) }
}

extension Match? {
  /// Keeps the better one; of equally good ones, both.
  mutating func keepBest(_ other: Match?) {
    guard let other else { return }
    guard var mine = self, mine.rank >= other.rank else {
      self = other
      return
    }
    if mine.rank == other.rank {
      mine.patterns += other.patterns.filter { !mine.patterns.contains($0) }
      self = mine
    }
  }
}
