import DeskTestSupport

@testable import Guidance

/// The plainest way to hold a text against a pattern: try everything, and keep the best.
///
/// It takes for ever on long texts, and nobody can doubt it on short ones.
struct ReferenceMatcher {
  let elements: [ModelPattern.Element]

  /// The greatest weight with which the pattern holds the whole text; nil when it does not.
  func weight(in text: ArraySlice<UInt8>) -> MatchWeight? { Self.best(elements[...], text) }

  private static func best(
    _ elements: ArraySlice<ModelPattern.Element>, _ text: ArraySlice<UInt8>
  ) -> MatchWeight? {
    guard let element = elements.first else { return text.isEmpty ? .nothing : nil }
    let rest = elements.dropFirst()
    switch element {
    case .choice(let choices): return choices.compactMap { best(($0 + rest)[...], text) }.max()
    case .rest:
      let longer = text.isEmpty ? nil : best(elements, text.dropFirst())
      return [best(rest, text), longer].compactMap(\.self).max()
    case .literal, .digit, .letter, .set:
      guard let byte = text.first, let own = own(element, byte) else { return nil }
      return best(rest, text.dropFirst()).map { $0 + own }
    }
  }

  /// What one byte adds to the weight; nil when the element does not hold it.
  private static func own(_ element: ModelPattern.Element, _ byte: UInt8) -> MatchWeight? {
    switch element {
    case .literal(let literal): literal == byte ? .literal : nil
    case .digit: "0123456789".utf8.contains(byte) ? .digit : nil
    case .letter: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8.contains(byte) ? .nothing : nil
    case .set(let bytes): bytes.contains(byte) ? .set : nil
    case .rest, .choice: nil
    }
  }
}

extension SeededRandom {
  /// A pattern of few letters, so that random texts are held often.
  mutating func pattern(depth: Int = 2) -> [ModelPattern.Element] {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in element(depth) }
  }

  private mutating func element(_ depth: Int) -> ModelPattern.Element {
    switch Int.random(in: 0..<(depth > 0 ? 10 : 8), using: &self) {
    case 0...2: .literal(byte())
    case 3: .digit
    case 4: .letter
    case 5: .set(Set((0..<Int.random(in: 1...3, using: &self)).map { _ in byte() }))
    case 6, 7: .rest
    default: .choice((0..<Int.random(in: 1...3, using: &self)).map { _ in pattern(depth: depth - 1) })
    }
  }

  /// A short text of the same few letters.
  mutating func text() -> [UInt8] { (0..<Int.random(in: 0...7, using: &self)).map { _ in byte() } }

  private mutating func byte() -> UInt8 { "AB1-é".utf8.randomElement(using: &self) ?? 0 }
}
