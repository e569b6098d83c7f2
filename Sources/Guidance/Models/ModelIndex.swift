/// Every pattern of every brand as programs, what their rules say, and the words that stand around them.
struct ModelIndex: Sendable {
  /// A pattern's rule, and the sort of text it holds.
  struct PatternFacts: Sendable {
    let rule: Int
    let brand: Int
    let form: ModelRule.Form
    /// Whether the rule leaves a question between platforms.
    let asks: Bool
  }

  /// A word that may stand before a model of a brand.
  struct BrandWord: Sendable {
    let bytes: [UInt8]
    let brand: Int
  }

  /// What stands between two stars of a pattern for user agents.
  struct Fragment: Sendable {
    let pattern: Int
    /// Which of the patterns for user agents that is.
    let way: Int
    /// Its place in the pattern, from 0.
    let place: Int
    let isLast: Bool
    /// How many bytes it has at least.
    let shortest: Int
  }

  private let programs: [TextReading: PatternProgram]
  let fragments: [Fragment]
  /// The rule of each pattern; and its brand, whether it asks, and its form in one word.
  private let patternRules: [UInt32]
  private let patternForms: [UInt32]
  private let rules: RuleTable
  /// Longer words first.
  let words: [BrandWord]
  /// By their first byte.
  private let wordsByFirst: [UInt8: [BrandWord]]
  /// What `SpeechWords` are read from, when somebody is not understood at once.
  private let speechBytes: [UInt8]

  init(_ brands: [Brand], _ speech: [Speech]) {
    var programs = Dictionary(uniqueKeysWithValues: TextReading.allCases.map { ($0, PatternProgram()) })
    var fragments: [Fragment] = []
    var patterns: [PatternFacts] = []
    var rules: [RuleFacts] = []
    for (brandNumber, brand) in brands.enumerated() {
      for rule in brand.rules {
        for pattern in rule.patterns {
          if pattern.form == .userAgents {
            let parts = pattern.fragments
            for (place, part) in parts.enumerated() {
              programs[.userAgent]?.add(part, accepting: fragments.count)
              fragments.append(
                Fragment(
                  pattern: patterns.count, way: (fragments.last?.way ?? -1) + (place == 0 ? 1 : 0),
                  place: place, isLast: place == parts.count - 1,
                  shortest: part.reduce(0) { $0 + $1.shortest }))
            }
          } else {
            programs[pattern.reading]?.add(pattern.elements, accepting: patterns.count)
          }
          patterns.append(
            PatternFacts(
              rule: rules.count, brand: brandNumber, form: pattern.form, asks: rule.platforms.count > 1))
        }
        rules.append(RuleFacts(rule, of: brand))
      }
    }
    self.programs = programs.mapValues { program in
      var program = program
      program.finish()
      return program
    }
    self.fragments = fragments
    patternRules = patterns.map { UInt32($0.rule) }
    patternForms = patterns.map { pattern in
      let form = ModelRule.Form.allCases.firstIndex(of: pattern.form) ?? 0
      return UInt32(pattern.brand) << 4 | (pattern.asks ? 8 : 0) | UInt32(form)
    }
    self.rules = RuleTable(rules)
    words = brands.enumerated()
      .flatMap { number, brand in brand.words.map { BrandWord(bytes: Array($0.utf8), brand: number) } }
      .sorted { ($1.bytes.count, $0.brand) < ($0.bytes.count, $1.brand) }
    wordsByFirst = Dictionary(grouping: words) { $0.bytes.first ?? 0 }
    let nicknames = brands.flatMap(\.rules).flatMap(\.patterns).filter { $0.form == .nicknames }
    var writer = ByteWriter()
    SpeechWords(speech, names: Set(nicknames.flatMap(\.words) + brands.flatMap(\.words)))
      .write(to: &writer)
    speechBytes = writer.bytes
  }

  /// Reads what is done to spoken text.
  func speech() -> SpeechWords {
    var reader = ByteReader(speechBytes)
    return (try? SpeechWords(&reader)) ?? SpeechWords([], names: [])
  }

  func program(for reading: TextReading) -> PatternProgram { programs[reading] ?? PatternProgram() }

  private static let forms = ModelRule.Form.allCases

  /// How many patterns for user agents there are.
  var ways: Int { (fragments.last?.way ?? -1) + 1 }

  func facts(ofPattern pattern: Int) -> PatternFacts {
    let form = patternForms[pattern]
    return PatternFacts(
      rule: Int(patternRules[pattern]), brand: Int(form >> 4), form: Self.forms[Int(form & 7)],
      asks: form & 8 != 0)
  }

  /// The brand words that a text may begin with.
  func words(before text: ModelText) -> [BrandWord] { text.spaced.first.flatMap { wordsByFirst[$0] } ?? [] }

  func facts(ofRule rule: Int) -> RuleFacts { rules[rule] }
}

extension ModelIndex {
  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    var programs: [TextReading: PatternProgram] = [:]
    for reading in TextReading.allCases {
      programs[reading] = try PatternProgram(&reader)
    }
    self.programs = programs
    var fragments: [Fragment] = []
    for _ in 0..<(try reader.number()) {
      fragments.append(
        Fragment(
          pattern: try reader.number(), way: try reader.number(), place: try reader.number(),
          isLast: try reader.number() == 1,
          shortest: try reader.number()))
    }
    self.fragments = fragments
    patternRules = try reader.words()
    patternForms = try reader.words()
    guard patternRules.count == patternForms.count else { throw ByteReader.Damage() }
    rules = try RuleTable(&reader)
    var words: [BrandWord] = []
    for _ in 0..<(try reader.number()) {
      words.append(BrandWord(bytes: Array(try reader.text().utf8), brand: try reader.number()))
    }
    self.words = words
    wordsByFirst = Dictionary(grouping: words) { $0.bytes.first ?? 0 }
    speechBytes = try reader.part()
  }

  func write(to writer: inout ByteWriter) {
    for reading in TextReading.allCases {
      program(for: reading).write(to: &writer)
    }
    writer.write(fragments.count)
    for fragment in fragments {
      writer.write(fragment.pattern)
      writer.write(fragment.way)
      writer.write(fragment.place)
      writer.write(fragment.isLast ? 1 : 0)
      writer.write(fragment.shortest)
    }
    writer.write(patternRules)
    writer.write(patternForms)
    rules.write(to: &writer)
    writer.write(words.count)
    for word in words {
      writer.write(String(decoding: word.bytes, as: UTF8.self))
      writer.write(word.brand)
    }
    writer.write(speechBytes)
  }
}
