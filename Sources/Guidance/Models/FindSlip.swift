extension Resolver {
  /// What a text means if somebody slipped once or twice, or left the end out.
  ///
  /// All readings that are as good must agree on the platform, or else they are a question; more than four
  /// are no answer.
  func findSlip(_ query: String, _ text: ModelText) -> Match? {
    if text.spaced.count > Self.longest { return nil }
    let models = isCode(query) ? behindBrands(text) : []
    var found = findSlip(in: models) ?? findSlip(inSpeech: text) ?? findTail(of: models)
    if let match = found, platforms(of: match).count > Self.mostAlternatives { found = nil }
    found?.matchedBy = .fuzzy
    return found
  }

  /// Whether a text can be a model: it has a digit, or is written in capitals.
  private func isCode(_ query: String) -> Bool {
    query.contains(where: \.isNumber) || !query.contains(where: \.isLowercase)
  }

  private static let mostAlternatives = 4
  /// How long a text may and must be before a slip in it is thought of, and how unlikely it must be, in bits,
  /// that the pattern fits by chance: some 500 texts are a slip away, and there are some 4,000 patterns.
  private static let longest = 60
  private static let shortestModel = 4
  private static let leastBits = 18.5
  /// People's names for things are words, of which each letter tells less.
  private static let leastBitsOfName = 30.0
  /// Where the `*` of a pattern holds most of a text, a slip before it is no likely reading.
  private static let leastBitsOfByte = 1.5

  func platforms(of match: Match) -> Set<String> {
    Set(match.patterns.flatMap { index.facts(ofRule: index.facts(ofPattern: $0).rule).platforms })
  }

  private func findSlip(in models: [BrandedText]) -> Match? {
    var best: Match?
    for (text, brand) in models where text.compact.count >= Self.shortestModel {
      best.keepBest(find(text, by: brand))
      best.keepBest(slip(in: text.compact, .compact, brand, text))
      best.keepBest(slip(in: text.hyphened, .hyphened, brand, text))
      best.keepBest(slip(in: text.spaced, .words, brand, text))
      best.keepBest(slip(in: speech.compared(text).spaced, .spoken, brand, text))
    }
    return best
  }

  private func findSlip(inSpeech text: ModelText) -> Match? {
    var best: Match?
    for text in speech.corrected(text) { best.keepBest(findSpoken(text)) }
    return best
  }

  private func slip(in bytes: [UInt8], _ reading: TextReading, _ brand: Int?, _ text: ModelText) -> Match? {
    var accepted: [PatternMatcher.Accepted] = []
    let least = max(
      reading == .spoken ? Self.leastBitsOfName : Self.leastBits, Double(bytes.count) * Self.leastBitsOfByte)
    for state in self[reading].states(near: bytes) {
      accepted += self[reading].accepted(in: state).filter { $0.weight.bits >= least }
    }
    // States come in no order; the readings of a question stand in that of the rules.
    return best(of: accepted.sorted { $0.pattern < $1.pattern }, brand, text)
  }

  /// What is still possible after a text whose end is missing.
  private func findTail(of models: [BrandedText]) -> Match? {
    var best: Match?
    for (text, brand) in models where text.compact.count > Self.shortestModel {
      best.keepBest(tail(of: text.compact, .compact, brand, text))
      best.keepBest(tail(of: text.hyphened, .hyphened, brand, text))
    }
    return best
  }

  private func tail(of bytes: [UInt8], _ reading: TextReading, _ brand: Int?, _ text: ModelText) -> Match? {
    let alive = self[reading].alive(in: self[reading].state(after: bytes[...]))
    return best(of: alive.filter { $0.weight.bits >= Self.leastBits }, brand, text)
  }

  /// A text, and the brand whose rules count for it; nil when those of any do.
  private typealias BrandedText = (text: ModelText, brand: Int?)

  /// The text, and what stands behind a brand word, in which somebody may have slipped too.
  private func behindBrands(_ text: ModelText) -> [BrandedText] {
    var texts: [BrandedText] = [(text, nil)]
    let first = Array(text.spaced.prefix { $0 != UInt8(ascii: " ") })
    let behindFirst = text.dropping(first)
    for word in index.words {
      if let rest = text.dropping(word.bytes) {
        texts.append((rest, word.brand))
      } else if let rest = behindFirst, first.count >= Self.shortestModel,
        abs(first.count - word.bytes.count) <= 1,
        first[0] == word.bytes[0], editDistance(first, word.bytes) == 1
      {
        texts.append((rest, word.brand))
      }
    }
    return texts
  }
}
