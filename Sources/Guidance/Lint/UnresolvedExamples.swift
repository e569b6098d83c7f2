extension LintRule {
  /// Every rule has an example, and each of its examples must resolve to that rule's platforms and no others.
  static let unresolvedExamples = LintRule("unresolved-example") { knowledge in
    knowledge.brands.flatMap { brand in
      brand.rules.flatMap { rule in missing(rule) + failing(rule, brand, knowledge) }
    }
  }

  private static func missing(_ rule: ModelRule) -> [(Mark, String)] {
    let isProved = !rule.examples.isEmpty || rule.patterns.allSatisfy { $0.form == .models }
    return isProved ? [] : [(rule.mark, "the rule has no example that proves it")]
  }

  private static func failing(_ rule: ModelRule, _ brand: Brand, _ knowledge: KnowledgeBase) -> [(
    Mark, String
  )] {
    let expected = rule.platforms.map(\.value)
    let exact = rule.patterns.filter { $0.form == .models }.map(\.text)
    return (rule.examples + exact).compactMap { example in
      let found = resolve(example.value, in: knowledge)
      let platforms = found.readings.map(\.platform)
      if platforms == expected && found.entry == "models/\(brand.id)" { return nil }
      let what = platforms.isEmpty ? "nothing" : platforms.joined(separator: " or ")
      return (
        example.mark,
        "'\(example.value)' resolves to \(what) (\(found.entry ?? "no entry")), not to this rule"
      )
    }
  }
}
