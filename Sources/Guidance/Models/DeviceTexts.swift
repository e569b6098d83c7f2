/// The device texts that a brand's rules name: exact models, and examples of all others.
package struct BrandTexts: Sendable {
  package let brand: String
  /// Words that may stand before a model, in upper case.
  package let words: [String]
  /// Each with the name that its rule gives it.
  package let devices: [(text: String, name: String?)]
}

/// What can be typed to name a device, brand by brand; user agents are left out, for nobody types them.
package func deviceTexts(in knowledge: KnowledgeBase) -> [BrandTexts] {
  knowledge.brands.ids.compactMap { knowledge.brands.reader(of: $0) }.map { reader in
    BrandTexts(
      brand: reader.text("brand"),
      words: reader.texts("words").map { $0.value.uppercased() },
      devices: RuleTexts.all(reader).flatMap { rule in
        (rule.models + rule.examples).filter(\.canBeTyped).map { ($0, rule.name) }
      })
  }
}

extension String {
  fileprivate var canBeTyped: Bool { utf8.count <= 48 && !(contains("/") && contains(" ")) }
}
