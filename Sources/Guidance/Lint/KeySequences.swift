extension LintRule {
  /// A sequence of keys says how many it has, and two sequences of as many keys are the same.
  ///
  /// One copy of the hidden menu's sequence that goes round is a key short, and then does nothing.
  static let keySequences = LintRule("key-sequence") { knowledge in
    let steps = knowledge.procedures.all.flatMap(\.steps).filter { !$0.keys.isEmpty }
      .sorted { ($0.mark.file, $0.mark.line) < ($1.mark.file, $1.mark.line) }
    return steps.flatMap { step in wrongCount(step) + other(step, steps[0...]) }
  }

  private static func wrongCount(_ step: Procedure.Step) -> [(Mark, String)] {
    guard let told = step.keyCount else { return [(step.mark, "the sequence does not say its key_count")] }
    return told == step.keys.count
      ? [] : [(step.mark, "the sequence has \(step.keys.count) keys, not \(told)")]
  }

  /// A step before this one with as many keys, but not the same.
  private static func other(_ step: Procedure.Step, _ steps: ArraySlice<Procedure.Step>) -> [(Mark, String)] {
    let twin = steps.first { $0.keyCount == step.keyCount && $0.keyCount != nil }
    guard let twin, twin.keys != step.keys else { return [] }
    return [(step.mark, "the sequence differs from the one at \(twin.mark.file):\(twin.mark.line)")]
  }
}
