/// Many offers, in which those that begin with a text are found at once.
struct SortedOffers: Sendable {
  private let offers: [Completion.Offer]
  /// The texts as they are compared, in the same order.
  private let keys: [String]

  /// Offers in any order; of several whose texts differ in case alone, the first stays.
  init(_ offers: [Completion.Offer]) {
    var seen: Set<String> = []
    let keyed = offers.map { (key: folded($0.text), offer: $0) }.filter { seen.insert($0.key).inserted }
      .sorted { $0.key < $1.key }
    keys = keyed.map(\.key)
    self.offers = keyed.map(\.offer)
  }

  /// The offers that begin with a text, in order.
  func beginning(with text: String) -> ArraySlice<Completion.Offer> {
    let key = folded(text)
    let start = firstIndex { $0 >= key }
    let end = firstIndex { $0 >= key && !$0.hasPrefix(key) }
    return offers[start..<end]
  }

  var all: [Completion.Offer] { offers }

  /// Whether one of the offers is a text, case apart.
  func holds(_ text: String) -> Bool {
    let key = folded(text)
    let index = firstIndex { $0 >= key }
    return index < keys.count && keys[index] == key
  }

  /// The first key for which a condition holds, that holds for all behind it too.
  private func firstIndex(where isBehind: (String) -> Bool) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(keys[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
