import DeskTestSupport
import Testing

@testable import Guidance

/// What the real knowledge base knows of its own examples once somebody has slipped in them.
struct TypoTests {
  /// A slip of the pen.
  private enum Slip: String, CaseIterable {
    case swap, drop, double, lookAlike, gap, missingEnd
  }

  private static let count = 2_400

  @Test func `knows nine of ten models with one slip in them`() throws {
    var random = SeededRandom(state: 2026)
    let knowledge = try RealKnowledge.knowledge()
    let resolver = Resolver(knowledge)
    let examples = knowledge.brands.all.flatMap(\.rules).flatMap(examples)
    var coverage = Coverage()
    while coverage.rows.count < Self.count {
      let (text, platforms) = try #require(examples.randomElement(using: &random))
      let slip = Slip.allCases[coverage.rows.count % Slip.allCases.count]
      guard let typo = self.typo(slip, in: text, &random) else { continue }
      coverage.add(DeviceText(brand: "", model: typo, platforms: platforms, how: slip.rawValue), by: resolver)
    }
    let parts = coverage.byHow.map { "\($0.name): \($0.percent)" }
    #expect(coverage.total.percent >= 90, "\(coverage.total.percent) of 100; \(parts)")
  }

  /// The examples of a rule that are models, and its models, with what they mean.
  private func examples(of rule: ModelRule) -> [(String, Set<String>)] {
    let patterns = rule.patterns.filter { $0.form == .models || $0.form == .patterns }
    let exact = patterns.filter { $0.form == .models }.map(\.text.value)
    let held = rule.examples.map(\.value).filter { text in
      patterns.contains { $0.weight(in: ModelText(text)) != nil }
    }
    return (exact + held).map { ($0, Set(rule.platforms.map(\.value))) }
  }

  /// A text with a slip in it; nil where there is no place for such a slip.
  private func typo(_ slip: Slip, in text: String, _ random: inout SeededRandom) -> String? {
    var letters = Array(text)
    guard letters.count > 4 else { return nil }
    let place = Int.random(in: 0..<(letters.count - 1), using: &random)
    switch slip {
    case .swap:
      guard letters[place] != letters[place + 1] else { return nil }
      letters.swapAt(place, place + 1)
    case .drop: letters.remove(at: place)
    case .double: letters.insert(letters[place], at: place)
    case .lookAlike:
      let places = letters.indices.filter { Self.lookAlikes[letters[$0]] != nil }
      guard let place = places.randomElement(using: &random) else { return nil }
      letters[place] = Self.lookAlikes[letters[place]] ?? "?"
    case .gap:
      if "- ".contains(letters[place]) {
        letters.remove(at: place)
      } else {
        letters.insert(Bool.random(using: &random) ? " " : "-", at: place + 1)
      }
    case .missingEnd: letters.removeLast()
    }
    return String(letters)
  }

  private static let lookAlikes: [Character: Character] = [
    "O": "0", "0": "O", "I": "1", "1": "I", "B": "8", "8": "B", "S": "5", "5": "S",
  ]
}
