/// What a text from a sticker, a database row or a customer's mouth means; for many texts, keep a `Resolver`.
package func resolve(_ query: String, in knowledge: KnowledgeBase) -> Resolution {
  Resolver(knowledge).resolve(query)
}

/// The model texts that one that is not known may have been meant to be: at most three, the closest first.
package func nearestModels(to query: String, in knowledge: KnowledgeBase) -> [String] {
  let rules = knowledge.brands.ids.compactMap { knowledge.brands.reader(of: $0) }.flatMap(RuleTexts.all)
  return suggestions(for: query, among: rules.flatMap { $0.examples + $0.models })
}
