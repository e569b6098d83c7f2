import Guidance

/// What the words of a line mean, where they begin with no command.
///
/// A number of up to three digits is a row; what the knowledge base surely knows as a device wants its guide.
/// Throws `DeskError.unknownCommand` for all else. Nothing is looked up here that could be a customer.
/// The knowledge base is read only for words that are no command.
func meantWords(
  of words: [String], knowing knowledge: @autoclosure () -> KnowledgeBase?
) throws -> [String] {
  let words = RootCommand.expanded(words)
  guard let first = words.first, !first.hasPrefix("-"), !RootCommand.names.contains(first) else {
    return words
  }
  let text = words.prefix { !$0.hasPrefix("-") }.joined(separator: " ")
  if text.count <= 3, Int(text).map({ $0 > 0 }) ?? false { return ["session"] + words }
  if let knowledge = knowledge(), namesDevice(text, in: knowledge) { return ["guide"] + words }
  throw DeskError.unknownCommand(first, closest: RootCommand.closest(to: first))
}

/// Whether a text is a model, a family or a name of a device, without any doubt about its letters.
private func namesDevice(_ text: String, in knowledge: KnowledgeBase) -> Bool {
  guard !text.contains("@"), text.contains(where: \.isLetter) else { return false }
  switch resolve(text, in: knowledge).matchedBy {
  case .model, .pattern, .family, .nickname: return true
  case .fuzzy, .userAgent, nil: return false
  }
}
