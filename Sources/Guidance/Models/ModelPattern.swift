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

  private init(_ text: Marked<String>, _ form: ModelRule.Form, _ elements: [Element]) {
    self.text = text
    self.form = form
    self.elements = elements
  }

  /// What stands between the stars, for a pattern that is sought in any part of a text.
  var fragments: [[Element]] { elements.split(separator: .rest).map(Array.init) }

  /// The words that stand in it letter by letter.
  var words: [String] {
    var spelled: [UInt8] = []
    func spell(_ elements: [Element]) {
      for element in elements {
        switch element {
        case .literal(let byte): spelled.append(byte)
        case .choice(let choices): for choice in choices { spell([.rest] + choice + [.rest]) }
        case .digit, .letter, .set, .rest: spelled.append(0)
        }
      }
    }
    spell(elements)
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return spelled.split { !letters.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a text is compared as with this pattern.
  var reading: TextReading {
    switch form {
    case .models: .compact
    case .patterns: elements.contains(where: \.hasHyphen) ? .hyphened : .compact
    case .families: .words
    case .nicknames: .spoken
    case .userAgents: .userAgent
    }
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
    if form == .models {
      return .success(Self(text, form, ModelText(text.value).compact.map { .literal($0) }))
    }
    let spelling = PatternReader.Spelling(form)
    do {
      var reader = PatternReader(spelling.bytes(of: text.value), parts: parts, spelling: spelling)
      let elements = try reader.sequence()
      try reader.expectEnd()
      let pattern = Self(text, form, elements)
      if form == .userAgents && pattern.fragments.joined().contains(where: \.hasRest) {
        return .failure(Finding(at: text.mark, rule: "malformed", "expected no * in brackets or parts here"))
      }
      return .success(pattern)
    } catch {
      return .failure(Finding(at: text.mark, rule: "malformed", "expected a pattern: \(error.problem)"))
    }
  }
}

extension ModelPattern.Element {
  fileprivate var hasHyphen: Bool {
    switch self {
    case .literal(let byte): byte == UInt8(ascii: "-")
    case .set(let bytes): bytes.contains(UInt8(ascii: "-"))
    case .choice(let choices): choices.contains { $0.contains(where: \.hasHyphen) }
    case .digit, .letter, .rest: false
    }
  }

  fileprivate var hasRest: Bool {
    switch self {
    case .rest: true
    case .choice(let choices): choices.contains { $0.contains(where: \.hasRest) }
    case .literal, .digit, .letter, .set: false
    }
  }

  /// How many bytes it reads at least.
  var shortest: Int {
    switch self {
    case .rest: 0
    case .choice(let choices): choices.map { $0.reduce(0) { $0 + $1.shortest } }.min() ?? 0
    case .literal, .digit, .letter, .set: 1
    }
  }
}
