/// Every pattern of every brand, found by the first byte of a text.
struct RuleTable: Sendable {
  /// One pattern with the rule and the brand it belongs to, by position.
  struct Item: Sendable {
    let brand: Int
    let rule: Int
    let pattern: ModelPattern
  }

  private var byFirstByte: [[Item]]
  /// The words that may stand before a model, with the brand they belong to; longer words first.
  let words: [(word: String, brand: Int)]

  init(_ brands: [Brand]) {
    byFirstByte = Array(repeating: [], count: 256)
    words = brands.enumerated().flatMap { index, brand in brand.words.map { ($0, index) } }
      .sorted { ($1.word.count, $0.word) < ($0.word.count, $1.word) }
    for (brandIndex, brand) in brands.enumerated() {
      for (ruleIndex, rule) in brand.rules.enumerated() {
        for pattern in rule.patterns { add(Item(brand: brandIndex, rule: ruleIndex, pattern: pattern)) }
      }
    }
  }

  private mutating func add(_ item: Item) {
    guard let first = item.pattern.firstBytes else {
      for byte in byFirstByte.indices { byFirstByte[byte].append(item) }
      return
    }
    for byte in first { byFirstByte[Int(byte)].append(item) }
  }

  /// The patterns that may hold a text.
  func items(for text: ModelText) -> [Item] { text.compact.first.map { byFirstByte[Int($0)] } ?? [] }
}
