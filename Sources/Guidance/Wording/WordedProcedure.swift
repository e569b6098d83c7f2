package import Accounts

/// Why a text is in English though another language was asked for.
package enum TranslationTrouble: String, Sendable, Encodable {
  /// Nobody has translated it.
  case missing
  /// The original has changed since, so that the translation may tell what no longer holds.
  case stale
}

/// A procedure in the words of a language, with the labels put in.
package struct WordedProcedure: Sendable {
  /// One step in these words.
  package struct Step: Sendable {
    package let say: String
    package let keys: [Procedure.Key]
    package let expect: String
    package let ifNot: String
    /// That of the step or of the worst label in it, whichever is worse.
    package let confidence: Confidence
    /// Whether the steps around it work without it.
    package let isOptional: Bool
    /// The labels that stand in English since the language lacks them.
    let englishLabels: Set<String>
  }

  package let procedure: Procedure
  /// The language of the words, which is English where there is trouble.
  package let language: Language
  package let trouble: TranslationTrouble?
  package let title: String
  package let useWhen: String?
  package let warning: String?
  package let after: String?
  package internal(set) var steps: [Step]
  /// The worst confidence of the labels outside the steps; nil when none is worse than its table.
  let labels: Confidence?
}

extension KnowledgeBase {
  /// A procedure as it is said in a language; in English where a translation is missing or stale.
  package func worded(
    _ procedure: Procedure, in language: Language, _ labels: LabelTables
  ) -> WordedProcedure {
    let (translation, trouble) = translation(
      of: procedure.id, revision: procedure.revision, parts: procedure.steps.count, in: language)
    let spoken = translation?.language ?? .english
    let words = LabelWords(labels, in: spoken)
    let steps = procedure.steps.enumerated().map { index, step in
      self.step(step, translation?.parts[index], of: procedure, in: spoken, labels)
    }
    let title = words.expanded(translation?.title ?? procedure.title)
    let useWhen = (translation.map(\.useWhen) ?? procedure.useWhen).map(words.expanded)
    let warning = (translation.map(\.warning) ?? procedure.warning).map(words.expanded)
    let after = (translation.map(\.after) ?? procedure.after).map(words.expanded)
    return WordedProcedure(
      procedure: procedure, language: spoken, trouble: trouble, title: title, useWhen: useWhen,
      warning: warning, after: after, steps: steps, labels: words.confidence)
  }

  private func step(
    _ step: Procedure.Step, _ part: Translation.Part?, of procedure: Procedure, in language: Language,
    _ labels: LabelTables
  ) -> WordedProcedure.Step {
    let words = LabelWords(labels, in: language)
    let texts = [part?.say ?? step.say, part?.expect ?? step.expect, part?.ifNot ?? step.ifNot]
    let expanded = texts.map(words.expanded)
    let own = step.confidence ?? procedure.sources.confidence
    return WordedProcedure.Step(
      say: expanded[0], keys: step.keys, expect: expanded[1], ifNot: expanded[2],
      confidence: words.confidence(of: own), isOptional: step.isOptional,
      englishLabels: words.missing)
  }

  /// The translation of an entry, or why there is none to use; neither for English.
  func translation(
    of id: String, revision: Int, parts: Int, in language: Language
  ) -> (Translation?, TranslationTrouble?) {
    if language == .english { return (nil, nil) }
    guard let translation = translations["\(language.rawValue)/\(id)"] else { return (nil, .missing) }
    let isCurrent = translation.fromRevision == revision && translation.parts.count == parts
    return isCurrent ? (translation, nil) : (nil, .stale)
  }
}
