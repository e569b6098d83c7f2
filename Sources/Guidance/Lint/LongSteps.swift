extension LintRule {
  /// What an agent reads aloud is short: a step has at most twelve words, a remedy 25, a point 30.
  ///
  /// Other languages need more words, so a translated step may have 16 and a point 36. Words are counted as
  /// they are said, with those of the labels.
  static let longSteps = LintRule("long-step") { knowledge in
    let labels = QuotableLabels(knowledge)
    return knowledge.sayings.compactMap { saying in
      let count = labels.expanded(saying.say, in: saying.language).split(whereSeparator: \.isWhitespace).count
      return count > saying.most
        ? (saying.mark, "the \(saying.kind) has \(count) words to say; \(saying.most) are the most") : nil
    }
  }
}

/// Something to read aloud, and how many words it may have.
private struct Saying {
  let mark: Mark
  let say: String
  var language = Language.english
  let kind: String
  let most: Int
}

extension KnowledgeBase {
  fileprivate var sayings: [Saying] {
    let steps = procedures.all.flatMap(\.steps)
      .map { Saying(mark: $0.mark, say: $0.say, kind: "step", most: 12) }
    let points = topics.all.flatMap(\.points)
      .map { Saying(mark: $0.mark, say: $0.say, kind: "point", most: 30) }
    let remedies = messages.all.flatMap(\.remedy)
      .map { Saying(mark: $0.mark, say: $0.say, kind: "remedy", most: 25) }
    return steps + points + remedies + translations.all.flatMap(\.sayings)
  }
}

extension Translation {
  fileprivate var sayings: [Saying] {
    let (kind, most) = original == .procedures ? ("step", 16) : ("point", 36)
    return parts.map { Saying(mark: $0.mark, say: $0.say, language: language, kind: kind, most: most) }
  }
}
