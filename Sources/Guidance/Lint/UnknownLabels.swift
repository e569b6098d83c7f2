extension LintRule {
  /// A label that a text quotes as `{place.label}` must exist, or else the customer would hear its name.
  ///
  /// One that has no words in some language is no finding; `kb stats` counts these.
  static let unknownLabels = LintRule("unknown-label") { knowledge in
    let labels = QuotableLabels(knowledge)
    return knowledge.spokenTexts.flatMap { text in
      let open = text.value.count { $0 == "{" } > quotedLabels(in: text.value).count
      let unknown = quotedLabels(in: text.value).filter { !labels.contains($0) }.map { name in
        let closest = nearest(to: name, among: labels.names, atMost: 1).first
        return "no label is called '\(name)'" + (closest.map { "; did you mean '\($0)'?" } ?? "")
      }
      return (unknown + (open ? ["expected a '}' behind the '{'"] : [])).map { (text.mark, $0) }
    }
  }
}

extension KnowledgeBase {
  /// Every text of the entries in which labels may be quoted.
  fileprivate var spokenTexts: [Marked<String>] {
    (procedures.texts + topics.texts + messages.texts + platforms.texts + limits.texts + translations.texts)
      .filter { $0.value.utf8.contains(UInt8(ascii: "{")) }
  }
}
