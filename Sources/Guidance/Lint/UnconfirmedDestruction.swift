extension LintRule {
  /// A destructive procedure has a warning.
  ///
  /// That is the spoken confirmation: it stands before the first step, names what is lost, and the agent goes
  /// on when the customer agrees. In other languages the translation must have it, as `staleTranslations`
  /// finds.
  static let unconfirmedDestruction = LintRule("unconfirmed-destruction") { knowledge in
    knowledge.procedures.all.filter { $0.isDestructive && $0.warning == nil }
      .map { ($0.mark, "the procedure is destructive and has no warning") }
  }
}
