extension Resolver {
  /// Whether a text looks like what a device reports on the network: a product with its version, and a remark.
  func isUserAgent(_ query: String) -> Bool {
    query.utf8.contains(UInt8(ascii: "/"))
      && query.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "(") }
  }

  /// Whether a product stands in a text with its version, as in `curl/7.88`; no slip of the pen writes that.
  func namesVersion(_ query: String) -> Bool {
    guard let slash = query.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let version = query.utf8[slash...].dropFirst().prefix { $0 != UInt8(ascii: " ") }
    return version.first.map(isDigit) ?? false && version.contains(UInt8(ascii: "."))
  }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// The model that stands in a user agent, or else what its other words tell.
  ///
  /// A piece that only leaves a question, such as `SMART-TV`, comes last.
  func findUserAgent(_ query: String, _ text: ModelText) -> Match? {
    guard query.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let model = findModel(in: query)
    var best = model
    if model.map(asks) ?? true {
      best = findWords(in: text) ?? model
    }
    best?.matchedBy = .userAgent
    return best
  }

  /// The best of the patterns whose fragments stand in a text one behind the other.
  private func findWords(in text: ModelText) -> Match? {
    var ways = [Way](repeating: Way(), count: index.ways)
    var found: [PatternMatcher.Accepted] = []
    self[.userAgent].search(text.spaced) { accepted, end in
      let fragment = index.fragments[accepted.pattern]
      let isNext = ways.withUnsafeMutableBufferPointer { ways in
        ways[fragment.way].take(fragment, accepted.weight, end: end)
      }
      if isNext && fragment.isLast {
        let weight = ways[fragment.way].weight
        found.append(PatternMatcher.Accepted(pattern: fragment.pattern, weight: weight))
      }
    }
    return best(of: found, nil, text)
  }

  /// How far a pattern is: its next fragment, where the last one ended, and the weight so far.
  private struct Way {
    var next: Int16 = 0
    var end: Int16 = 0
    var weight = MatchWeight.nothing

    mutating func take(_ fragment: ModelIndex.Fragment, _ weight: MatchWeight, end: Int) -> Bool {
      guard Int(next) == fragment.place, end >= Int(self.end) + fragment.shortest else { return false }
      next += 1
      self.end = Int16(clamping: end)
      self.weight = self.weight + weight
      return true
    }
  }

  /// The model that one of the pieces names: the one that leaves no question, or else the most fixed.
  private func findModel(in query: String) -> Match? {
    var sure: Match?
    var asking: Match?
    for piece in pieces(of: query) {
      guard let found = findExact(piece), found.form == .models || found.weight.fixed >= Self.sure else {
        continue
      }
      if asks(found) { asking.keepBest(found) } else { sure.keepBest(found) }
    }
    return sure ?? asking
  }

  /// Whether a match leaves a question between platforms.
  private func asks(_ match: Match) -> Bool {
    match.patterns.count == 1
      ? index.facts(ofPattern: match.patterns[0]).asks : platforms(of: match).count > 1
  }

  /// How fixed a pattern must be, in halves, for a piece of a longer text: four characters.
  private static let sure = 8

  /// The parts between brackets and semicolons, without the number of the build behind a model.
  private func pieces(of query: String) -> [ModelText] {
    ModelText.pieces(of: query).map { $0.before(Self.build) }
  }

  private static let build = Array(" BUILD/".utf8)
}
