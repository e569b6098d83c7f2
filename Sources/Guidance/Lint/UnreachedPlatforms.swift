extension LintRule {
  /// Some model rule leads to each platform; nobody would ever see the entry otherwise.
  static let unreachedPlatforms = LintRule("unreached-platform") { knowledge in
    let reached = Set(knowledge.brands.all.flatMap(\.rules).flatMap(\.platforms).map(\.value))
    return knowledge.platforms.all.filter { !reached.contains($0.id) }
      .map { ($0.mark, "no model rule leads to the platform") }
  }
}
