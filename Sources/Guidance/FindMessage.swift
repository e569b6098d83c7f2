/// The messages that a code or words on the screen may be, the best first.
///
/// A code is compared without case, blanks and hyphens, and so is what begins with one, such as `UI-800-3
/// (307006)`. Words are compared without case and punctuation, in every language.
package func messages(like text: String, in knowledge: KnowledgeBase) -> [Message] {
  let sought = letters(of: text)
  guard !sought.isEmpty else { return [] }
  let labels = LabelTables(knowledge)
  let found = knowledge.messages.all.compactMap { message -> (Message, Int)? in
    let score = max(
      message.codes.map { fit(of: letters(of: $0), to: sought, isCode: true) }.max() ?? 0,
      screenTexts(of: message, labels).map { fit(of: letters(of: $0), to: sought, isCode: false) }
        .max() ?? 0)
    return score > 0 ? (message, score) : nil
  }
  let best = found.map(\.1).max()
  return found.filter { $0.1 == best }.map(\.0)
}

/// The codes that a text may have been meant to be: at most three, the closest first.
package func nearestCodes(to text: String, in knowledge: KnowledgeBase) -> [String] {
  suggestions(for: text, among: knowledge.messages.all.flatMap(\.codes))
}

/// A message's words in every language, its title and its name among them.
private func screenTexts(of message: Message, _ labels: LabelTables) -> [String] {
  let labelled = Language.allCases.flatMap { language in
    message.labels.map { LabelWords(labels, in: language).words(of: $0.value) }
  }
  return message.texts + labelled + [message.title, message.id]
}

/// How well a known text fits: it is the same, or one holds the other.
private func fit(of known: String, to sought: String, isCode: Bool) -> Int {
  if known.isEmpty { return 0 }
  if known == sought { return 1_000 }
  if isCode { return sought.hasPrefix(known) ? 500 + known.count : 0 }
  if known.count >= 8 && sought.contains(known) { return 400 }
  return sought.count >= 8 && known.contains(sought) ? 100 : 0
}

private func letters(of text: String) -> String {
  String(
    text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  )
}
