/// What a text from a sticker, a database row or a customer's mouth means; for many texts, keep a `Resolver`.
package func resolve(_ query: String, in knowledge: KnowledgeBase) -> Resolution {
  Resolver(knowledge).resolve(query)
}

/// The model texts that are closest to one that is not known: at most three, the closest first.
package func nearestModels(to query: String, in knowledge: KnowledgeBase) -> [String] {
  var examples: [String] = []
  for rule in knowledge.brands.all.flatMap(\.rules) {
    examples += rule.examples.map(\.value) + rule.patterns.filter { $0.form == .models }.map(\.text.value)
  }
  return nearest(to: query, among: examples)
}
