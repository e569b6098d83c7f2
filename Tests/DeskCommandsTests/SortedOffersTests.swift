import Testing

@testable import DeskCommands

struct SortedOffersTests {
  private static let texts = ["fire TV", "AFTMM", "aftmm", "Fire tablet", "Über TV", "über Box", "UN55"]
  private let offers = SortedOffers(texts.map { Completion.Offer($0) })

  @Test(arguments: [
    ("", ["AFTMM", "Fire tablet", "fire TV", "UN55", "Über TV", "über Box"]),
    ("F", ["Fire tablet", "fire TV"]),
    ("FIRE t", ["Fire tablet", "fire TV"]), ("fire tv", ["fire TV"]), ("aft", ["AFTMM"]), ("b", []),
    ("zzz", []),
    ("Ü", ["Über TV"]),
  ])
  func `finds what begins with a text, ASCII case apart`(text: String, found: [String]) {
    #expect(offers.beginning(with: text).map(\.text) == found)
  }

  @Test(arguments: [("aftmm", true), ("AFT", false), ("zz", false), ("", false)])
  func `knows what it holds`(text: String, isHeld: Bool) { #expect(offers.holds(text) == isHeld) }

  @Test func `finds each of ten thousand as a plain search does`() {
    let texts = (0..<10_000).map { "UN\($0 * 7_919 % 10_007)TU" }
    let many = SortedOffers(texts.map { Completion.Offer($0) })
    for begun in ["UN1", "UN99", "UN5004", "un77", "UN10006TU", "UX"] {
      let plain = texts.filter { $0.hasPrefix(begun.uppercased()) }.sorted()
      #expect(many.beginning(with: begun).map(\.text) == plain)
    }
  }
}
