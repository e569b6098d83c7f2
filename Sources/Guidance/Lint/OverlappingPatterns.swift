extension LintRule {
  /// No text may fit two rules equally well that tell different platforms.
  ///
  /// The console would offer both, with a question that nobody wrote. Either one of the rules is more exact
  /// there, or both belong into one rule with a question. Rules of the same platforms may overlap.
  ///
  /// Each two patterns of one form are followed side by side over all texts, and what both hold is tried on
  /// the whole knowledge base: a third rule may know it better. Not covered are texts that are made up of
  /// both patterns, such as `AB` of `A*` and `*B`; texts with a brand's word in front, and slips of the pen.
  /// What devices report is compared as if nothing stood around the patterns.
  static let overlappingPatterns = LintRule("overlapping-pattern") { knowledge in
    let resolver = Resolver(knowledge)
    return knowledge.candidates.flatMap { overlaps(among: $0, resolver) }
  }

  private static func overlaps(among candidates: [Candidate], _ resolver: Resolver) -> [(Mark, String)] {
    var found: [(Mark, String)] = []
    var told: Set<Int> = []
    let outlines = candidates.map { (platforms: $0.platformSet, reach: $0.side.reach.outline) }
    for (place, right) in candidates.enumerated() {
      let outline = outlines[place]
      for other in 0..<place
      where outlines[other].platforms != outline.platforms && outlines[other].reach.mayMeet(outline.reach) {
        let left = candidates[other]
        let texts = OverlapSearch.texts(left.side, right.side)
        if texts.isEmpty || told.contains(left.rule << 32 | right.rule) { continue }
        guard let text = texts.first(where: { resolver.offersBoth(left, right, for: $0) }) else { continue }
        told.insert(left.rule << 32 | right.rule)
        found.append((right.text.mark, message(left, right, text)))
      }
    }
    return found
  }

  private static func message(_ left: Candidate, _ right: Candidate, _ text: String) -> String {
    let mark = left.text.mark
    return "'\(text)' fits '\(right.text.value)' and, just as well, '\(left.text.value)' at "
      + "\(mark.file):\(mark.line):\(mark.column), which is \(left.platforms.joined(separator: " or "))"
  }
}

/// A pattern with what its rule says.
private struct Candidate {
  let side: PatternSide
  /// Its number in the model index.
  let number: Int
  let rule: Int
  let platforms: [String]
  /// The same for the same platforms in any order.
  let platformSet: Int

  var text: Marked<String> { side.pattern.text }
}

extension Resolver {
  /// Whether a text as a whole comes to both patterns.
  fileprivate func offersBoth(_ left: Candidate, _ right: Candidate, for text: String) -> Bool {
    // A slash and a semicolon make it look like what a device reports.
    let patterns = find(right.side.reading == .userAgent ? "\(text);/" : text)?.patterns ?? []
    return patterns.contains(left.number) && patterns.contains(right.number)
  }
}

extension KnowledgeBase {
  /// The patterns, those apart that cannot meet: exact names by their letters, all others by their form.
  fileprivate var candidates: [[Candidate]] {
    var platformSets: [Set<String>: Int] = [:]
    var candidates: [Candidate] = []
    for (rule, facts) in brands.all.flatMap(\.rules).enumerated() {
      let platforms = facts.platforms.map(\.value)
      let platformSet = platformSets[Set(platforms), default: platformSets.count]
      platformSets[Set(platforms)] = platformSet
      for pattern in facts.patterns {
        candidates.append(
          Candidate(
            side: PatternSide(pattern), number: candidates.count, rule: rule, platforms: platforms,
            platformSet: platformSet))
      }
    }
    let names = candidates.filter { $0.side.pattern.form == .models }
    let others = candidates.filter { $0.side.pattern.form != .models }
    return Array(Dictionary(grouping: names) { $0.side.pattern.elements }.values)
      + Array(Dictionary(grouping: others) { $0.side.pattern.form }.values)
  }
}
