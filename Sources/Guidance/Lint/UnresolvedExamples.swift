extension LintRule {
  /// Every rule has an example, and each of its examples must resolve to that very rule.
  ///
  /// What a device reports on the network may name a model too, which another rule knows; there the platforms
  /// suffice.
  static let unresolvedExamples = LintRule("unresolved-example") { knowledge in
    let resolver = Resolver(knowledge)
    var number = 0
    return knowledge.brands.all.flatMap(\.rules).flatMap { rule in
      defer { number += 1 }
      return missing(rule) + failing(rule, number, resolver)
    }
  }

  private static func missing(_ rule: ModelRule) -> [(Mark, String)] {
    let isProved = !rule.examples.isEmpty || rule.patterns.allSatisfy { $0.form == .models }
    return isProved ? [] : [(rule.mark, "the rule has no example that proves it")]
  }

  /// The examples, and the exact models, that mean something else than the rule of that number.
  private static func failing(_ rule: ModelRule, _ number: Int, _ resolver: Resolver) -> [(Mark, String)] {
    let isReported = rule.patterns.allSatisfy { $0.form == .userAgents }
    let exact = rule.patterns.filter { $0.form == .models }.map(\.text)
    return (rule.examples + exact).compactMap { example in
      let match = resolver.find(example.value)
      let rules = match?.patterns.map { resolver.index.facts(ofPattern: $0).rule } ?? []
      let isOwn = rules.contains(number) && match?.matchedBy != .fuzzy
      let found = match.map { Meaning($0, resolver.index, resolver.knowledge) } ?? .nothing
      let platforms = found.readings.map(\.platform)
      if platforms == rule.platforms.map(\.value) && (isOwn || isReported) { return nil }
      let what = platforms.isEmpty ? "nothing" : platforms.joined(separator: " or ")
      return (
        example.mark,
        "'\(example.value)' resolves to \(what) (\(found.entry ?? "no entry")), not to this rule"
      )
    }
  }
}
