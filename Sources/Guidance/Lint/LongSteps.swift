extension LintRule {
  /// What an agent reads aloud has at most twelve words.
  static let longSteps = LintRule("long-step") { knowledge in
    knowledge.procedures.values.flatMap { procedure in
      procedure.steps.compactMap { step in
        let count = step.say.split(whereSeparator: \.isWhitespace).count
        return count > 12 ? (step.mark, "the step has \(count) words to say; 12 are the most") : nil
      }
    }
  }
}
