/// One thing that must hold of the knowledge base: its stable name, and the check that finds where it does
/// not.
package struct LintRule: Sendable {
  package let name: String
  private let check: @Sendable (KnowledgeBase) -> [Finding]

  /// Makes a rule; each place that `check` gives becomes a finding of the rule.
  init(_ name: String, _ check: @escaping @Sendable (KnowledgeBase) -> [(Mark, String)]) {
    self.name = name
    self.check = { knowledge in check(knowledge).map { Finding(at: $0, rule: name, $1) } }
  }

  /// Where a knowledge base breaks the rule.
  package func findings(in knowledge: KnowledgeBase) -> [Finding] { check(knowledge) }

  /// Every rule; a new one is a file beside this and a word here.
  package static let all: [LintRule] = [
    danglingReferences, keySequences, unresolvedExamples, longSteps, universalProcedure,
    unconfirmedDestruction,
  ]
}

/// Everything that is wrong with the files of a knowledge base, by file and line.
package func lint(_ sources: [SourceFile]) -> [Finding] {
  let (knowledge, findings) = compile(sources)
  return (findings + LintRule.all.flatMap { $0.findings(in: knowledge) }).sorted()
}
