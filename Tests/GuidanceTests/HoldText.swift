@testable import Guidance

/// A program of one pattern after the other, numbered from 0.
func program(_ patterns: [[ModelPattern.Element]]) -> PatternProgram {
  var program = PatternProgram()
  for (number, elements) in patterns.enumerated() { program.add(elements, accepting: number) }
  program.finish()
  return program
}

extension ModelPattern {
  /// How much of a text the pattern tells; nil when it does not hold it.
  func weight(in text: ModelText) -> MatchWeight? {
    let matcher = PatternMatcher(program([elements]))
    return matcher.accepted(in: matcher.state(after: text.bytes(read: reading)[...])).first?.weight
  }
}

extension ModelText {
  /// The bytes that patterns of a reading are compared with.
  func bytes(read reading: TextReading) -> [UInt8] {
    switch reading {
    case .compact: compact
    case .hyphened: hyphened
    case .words, .userAgent: spaced
    case .spoken: Array(spoken.utf8)
    }
  }
}
