extension LintRule {
  /// Whatever an entry names must exist.
  ///
  /// Platforms name procedures, model rules platforms, messages and topics what to do and to read next, and a
  /// translation its original.
  static let danglingReferences = LintRule("dangling-reference") { knowledge in
    let (platforms, messages, topics) = (
      knowledge.platforms.all, knowledge.messages.all, knowledge.topics.all
    )
    let procedures = (platforms.map(\.procedures) + messages.map(\.procedures) + topics.map(\.procedures))
      .flatMap(\.self)
    let named = knowledge.brands.all.flatMap(\.rules).flatMap(\.platforms) + messages.flatMap(\.platforms)
    return missing(procedures, "procedure", knowledge.procedures.ids)
      + missing(named, "platform", knowledge.platforms.ids)
      + missing(
        (messages.map(\.topics) + topics.map(\.topics)).flatMap(\.self), "topic", knowledge.topics.ids)
      + missing(messages.flatMap(\.labels), "label", QuotableLabels(knowledge).names)
      + missing(originals(.procedures, knowledge), "procedure", knowledge.procedures.ids)
      + missing(originals(.topics, knowledge), "topic", knowledge.topics.ids)
  }

  private static func missing(_ references: [Marked<String>], _ kind: String, _ ids: some Sequence<String>)
    -> [(Mark, String)]
  {
    let ids = Set(ids)
    return references.filter { !ids.contains($0.value) }
      .map { ($0.mark, "no \(kind) is called '\($0.value)'") }
  }

  private static func originals(_ original: Translation.Original, _ knowledge: KnowledgeBase) -> [Marked<
    String
  >] {
    knowledge.translations.all.filter { $0.original == original }.map { Marked($0.originalID, at: $0.mark) }
  }
}
