extension LintRule {
  /// The procedure that serves every device must exist, and every platform that is served must offer it.
  static let universalProcedure = LintRule("universal-procedure") { knowledge in
    knowledge.platforms.all
      .filter { !$0.procedures.map(\.value).contains(KnowledgeBase.universalID) }
      .map {
        ($0.mark, "the platform does not offer '\(KnowledgeBase.universalID)', which serves every device")
      }
  }
}
