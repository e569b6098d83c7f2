extension LintRule {
  /// A platform may name only procedures that exist, and a model rule only platforms that do.
  static let danglingReferences = LintRule("dangling-reference") { knowledge in
    let procedures = knowledge.platforms.values.flatMap(\.procedures)
      .filter { knowledge.procedures[$0.value] == nil }
      .map { ($0.mark, "no procedure is called '\($0.value)'") }
    let platforms = knowledge.brands.flatMap(\.rules).flatMap(\.platforms)
      .filter { knowledge.platforms[$0.value] == nil }
      .map { ($0.mark, "no platform is called '\($0.value)'") }
    return procedures + platforms
  }
}
