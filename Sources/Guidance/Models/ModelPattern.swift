/// A text that stands for many model texts, such as `UN##TU####*`; its language is told in
/// KnowledgeBase/README.md.
///
/// A regular expression would do the same at fifty times the cost, and would let authors write what nobody
/// can check for overlaps; finding the model is what the project exists for.
package struct ModelPattern: Sendable {
  /// The text as the author wrote it.
  package let text: Marked<String>
  package let form: ModelRule.Form
  let elements: [Element]
  /// Whether the text's hyphens are kept for the comparison.
  let keepsHyphens: Bool
  /// Whether several `*` could multiply the ways to try.
  private let hasSeveralRests: Bool

  private init(_ text: Marked<String>, _ form: ModelRule.Form, _ elements: [Element], keepsHyphens: Bool) {
    self.text = text
    self.form = form
    self.elements = elements
    self.keepsHyphens = keepsHyphens
    hasSeveralRests = elements.count { $0 == .rest } > 1
  }

  /// One part of a pattern.
  indirect enum Element: Hashable, Sendable {
    case literal(UInt8)
    case digit
    case letter
    case set(Set<UInt8>)
    case rest
    case choice([[Element]])
  }

  /// Reads a pattern; the failure says what was expected and where.
  static func read(_ text: Marked<String>, form: ModelRule.Form, parts: [String: String]) -> Result<
    Self, Finding
  > {
    let words = form == .families || form == .nicknames
    let source = PatternReader.upperCase(text.value, keepingSpaces: words)
    if form == .models {
      return .success(
        Self(text, form, ModelText(text.value).compact.map { .literal($0) }, keepsHyphens: false))
    }
    do {
      var reader = PatternReader(source, parts: parts, keepsSpaces: words)
      let elements = try reader.sequence()
      try reader.expectEnd()
      return .success(
        Self(text, form, elements, keepsHyphens: elements.contains(where: \.hasHyphen)))
    } catch {
      return .failure(Finding(at: text.mark, rule: "malformed", "expected a pattern: \(error.problem)"))
    }
  }

  /// How many fixed characters the pattern spent on a text; nil when it does not hold the whole of it.
  func fixedCharacters(in text: ModelText) -> Int? {
    let bytes =
      switch form {
      case .models, .patterns: keepsHyphens ? text.hyphened : text.compact
      case .families, .nicknames: text.spacedBytes
      }
    return bytes.withUnsafeBufferPointer { bytes in
      match(elements[...], bytes, 0, 0, hasSeveralRests ? DeadEnds() : nil) { $0 == bytes.count ? $1 : nil }
    }
  }
}

private typealias Bytes = UnsafeBufferPointer<UInt8>

/// From which position on each `*` of a pattern's own elements, told by how many follow it, leads nowhere.
///
/// What a `*` cannot do from one position it cannot do from a later one. Without this, five of them take
/// minutes to refuse a text of 300 characters.
private final class DeadEnds {
  var first: [Int: Int] = [:]
}

/// Holds `elements` against `bytes` from `position` on, trying every way, and hands the end of each to `end`.
private func match(
  _ elements: ArraySlice<ModelPattern.Element>, _ bytes: Bytes, _ position: Int, _ fixed: Int,
  _ deadEnds: DeadEnds?, _ end: (Int, Int) -> Int?
) -> Int? {
  guard let element = elements.first else { return end(position, fixed) }
  let others = elements.dropFirst()
  switch element {
  case .rest:
    if let deadEnd = deadEnds?.first[others.count], position >= deadEnd { return nil }
    for stop in position...bytes.count {
      if let found = match(others, bytes, stop, fixed, deadEnds, end) { return found }
    }
    deadEnds?.first[others.count] = position
    return nil
  case .choice(let choices):
    for choice in choices {
      let found = match(choice[...], bytes, position, fixed, nil) { position, fixed in
        match(others, bytes, position, fixed, deadEnds, end)
      }
      if let found { return found }
    }
    return nil
  case .literal, .digit, .letter, .set:
    guard position < bytes.count, element.holds(bytes[position]) else { return nil }
    return match(others, bytes, position + 1, fixed + element.weight, deadEnds, end)
  }
}

extension ModelPattern.Element {
  fileprivate func holds(_ byte: UInt8) -> Bool {
    switch self {
    case .literal(let literal): byte == literal
    case .digit: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    case .letter: (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    case .set(let bytes): bytes.contains(byte)
    case .rest, .choice: false
    }
  }

  fileprivate var hasHyphen: Bool {
    switch self {
    case .literal(let byte): byte == UInt8(ascii: "-")
    case .set(let bytes): bytes.contains(UInt8(ascii: "-"))
    case .choice(let choices): choices.contains { $0.contains(where: \.hasHyphen) }
    default: false
    }
  }

  /// How fixed the element is, in halves: a literal is a fixed character, one of a set is half of one.
  fileprivate var weight: Int {
    switch self {
    case .literal: 2
    case .set: 1
    default: 0
    }
  }

  /// The bytes an element can begin with; nil when it can begin with any, or be empty.
  fileprivate var firstBytes: Set<UInt8>? {
    switch self {
    case .literal(let byte): [byte]
    case .digit: Set(UInt8(ascii: "0")...UInt8(ascii: "9"))
    case .letter: Set(UInt8(ascii: "A")...UInt8(ascii: "Z"))
    case .set(let bytes): bytes
    case .rest: nil
    case .choice(let choices):
      choices.reduce(Set<UInt8>()) { found, choice in
        guard let found, let first = choice.first?.firstBytes else { return nil }
        return found.union(first)
      }
    }
  }
}

extension ModelPattern {
  /// The bytes a text must begin with to fit; nil when any may.
  var firstBytes: Set<UInt8>? { elements.first?.firstBytes }
}
