package import Accounts

/// One thing that must hold of the knowledge base: its stable name, and the check that finds where it does
/// not.
package struct LintRule: Sendable {
  package let name: String
  private let check: @Sendable (KnowledgeBase, CalendarDay?) -> [Finding]

  /// Makes a rule; each place that `check` gives becomes a finding of the rule.
  init(_ name: String, _ check: @escaping @Sendable (KnowledgeBase) -> [(Mark, String)]) {
    self.name = name
    self.check = { knowledge, _ in check(knowledge).map { Finding(at: $0, rule: name, $1) } }
  }

  /// Makes a rule that depends on the day.
  init(_ name: String, _ check: @escaping @Sendable (KnowledgeBase, CalendarDay) -> [(Mark, String)]) {
    self.name = name
    self.check = { knowledge, day in
      day.map { check(knowledge, $0).map { Finding(at: $0, rule: name, $1) } } ?? []
    }
  }

  /// Where a knowledge base breaks the rule; one that depends on the day finds nothing without a day.
  package func findings(in knowledge: KnowledgeBase, on day: CalendarDay? = nil) -> [Finding] {
    check(knowledge, day)
  }

  /// Every rule; a new one is a file beside this and a word here.
  package static let all: [LintRule] = [
    danglingReferences, keySequences, unresolvedExamples, longSteps, universalProcedure,
    unconfirmedDestruction, overdueReviews, unsourcedFacts, unknownLabels, staleTranslations, planRecords,
    unreachedPlatforms, overlappingPatterns,
  ]
}

/// Everything that is wrong with the files of a knowledge base on a day, by file and line.
package func lint(_ sources: [SourceFile], on day: CalendarDay) -> [Finding] {
  let (knowledge, findings) = compile(sources)
  return (findings + LintRule.all.flatMap { $0.findings(in: knowledge, on: day) }).sorted()
}
