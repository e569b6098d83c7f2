extension LintRule {
  /// Every procedure, and every topic for customers, is translated into every language, and as it is now.
  ///
  /// A translation tells the revision that it was made from. It has the original's parts, in each of them the
  /// same quoted labels, and the same texts around them.
  static let staleTranslations = LintRule("stale-translation") { knowledge in
    let originals = knowledge.procedures.all.map(Original.init) + knowledge.topics.all.map(Original.init)
    return originals.flatMap { original in
      let translations = Language.allCases.compactMap { language in
        knowledge.translations["\(language.rawValue)/\(original.id)"]
      }.filter { $0.original == original.kind }
      return untranslated(original, translations) + translations.flatMap { stale($0, original) }
    }
  }

  private static func untranslated(_ original: Original, _ translations: [Translation]) -> [(Mark, String)] {
    let missing = Language.allCases.filter { language in
      language != .english && !translations.contains { $0.language == language }
    }
    if original.isForAgents || missing.isEmpty { return [] }
    return [(original.mark, "there is no translation into \(missing.map(\.name).joined(separator: ", "))")]
  }

  private static func stale(_ translation: Translation, _ original: Original) -> [(Mark, String)] {
    if translation.language == .english { return [(translation.mark, "the entry itself is in English")] }
    if original.isForAgents { return [(translation.mark, "the original is for agents only")] }
    var stale: [(Mark, String)] = []
    if translation.fromRevision != original.revision {
      stale.append(
        (
          translation.fromRevisionMark,
          "translated from revision \(translation.fromRevision); the original has \(original.revision)"
        ))
    }
    let (mine, theirs) = (translation.parts.count, original.parts.count)
    if mine != theirs { stale.append((translation.mark, "it has \(mine) parts; the original has \(theirs)")) }
    let parts = zip(translation.parts, original.parts).compactMap { part, quotes in
      difference(part.quotes, quotes).map { (part.mark, $0) }
    }
    return stale + parts
      + translation.surroundings.compactMap { name, text in
        difference(name, text, original.surroundings[name] ?? nil).map { (translation.mark, $0) }
      }
  }

  private static func difference(_ mine: Set<String>, _ theirs: Set<String>) -> String? {
    let lost = theirs.subtracting(mine).sorted().map { "lacks {\($0)}" }
    let added = mine.subtracting(theirs).sorted().map { "quotes {\($0)}, which the original does not" }
    return lost.isEmpty && added.isEmpty ? nil : "the part \((lost + added).joined(separator: " and "))"
  }

  /// What is other about a text that stands beside the parts.
  private static func difference(_ name: String, _ mine: String?, _ theirs: String?) -> String? {
    switch (mine, theirs) {
    case (nil, nil): nil
    case (nil, _): "it has no '\(name)', as the original has"
    case (_, nil): "it has '\(name)', and the original has none"
    case (let mine?, let theirs?):
      Set(quotedLabels(in: mine)) == Set(quotedLabels(in: theirs))
        ? nil : "its '\(name)' quotes other labels than the original's"
    }
  }
}

/// What of a procedure or a topic its translations must have as well.
private struct Original {
  let kind: Translation.Original
  let id: String
  let mark: Mark
  let revision: Int
  var isForAgents = false
  /// The labels that each step or point quotes.
  let parts: [Set<String>]
  let surroundings: [String: String?]

  init(_ procedure: Procedure) {
    kind = .procedures
    (id, mark, revision) = (procedure.id, procedure.mark, procedure.revision)
    parts = procedure.steps.map { Set(quotedLabels(in: "\($0.say) \($0.expect) \($0.ifNot)")) }
    surroundings = [
      "title": procedure.title, "use_when": procedure.useWhen, "warning": procedure.warning,
      "after": procedure.after,
    ]
  }

  init(_ topic: Topic) {
    kind = .topics
    (id, mark, revision, isForAgents) = (topic.id, topic.mark, topic.revision, topic.isForAgents)
    parts = topic.points.map { Set(quotedLabels(in: $0.say)) }
    surroundings = ["title": topic.title]
  }
}

extension Translation {
  fileprivate var surroundings: [(String, String?)] {
    [("title", title), ("use_when", useWhen), ("warning", warning), ("after", after)]
  }
}

extension Translation.Part {
  fileprivate var quotes: Set<String> {
    Set(quotedLabels(in: [say, expect, ifNot].compactMap(\.self).joined(separator: " ")))
  }
}
