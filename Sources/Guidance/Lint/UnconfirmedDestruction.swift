extension LintRule {
  /// A procedure that loses something must warn before its first step.
  static let unconfirmedDestruction = LintRule("unconfirmed-destruction") { knowledge in
    knowledge.procedures.values.filter { $0.isDestructive && $0.warning == nil }
      .map { ($0.mark, "the procedure is destructive and has no warning") }
  }
}
