/// Reads the language of model patterns: a small recursive descent over bytes.
struct PatternReader {
  /// What was expected.
  struct Problem: Error {
    let problem: String
  }

  private let bytes: [UInt8]
  private var position = 0
  private let parts: [String: String]
  private let spelling: Spelling
  private let depth: Int

  init(_ bytes: [UInt8], parts: [String: String], spelling: Spelling, depth: Int = 0) {
    self.bytes = bytes
    self.parts = parts
    self.spelling = spelling
    self.depth = depth
  }

  /// How the texts are spelled that a form of pattern is compared with.
  struct Spelling {
    fileprivate let keepsSpaces: Bool
    /// Whether hyphens, slashes and commas are spaces, as nobody says them.
    fileprivate let isSpoken: Bool

    init(_ form: ModelRule.Form) {
      keepsSpaces = form != .models && form != .patterns
      isSpoken = form == .nicknames
    }

    /// The pattern in the letters that texts are compared in; names of parts and sets stay as they are.
    func bytes(of text: String) -> [UInt8] {
      var isPart = false
      var isSet = false
      return text.utf8.compactMap { byte in
        if byte == UInt8(ascii: "{") { isPart = true }
        if byte == UInt8(ascii: "}") { isPart = false }
        if byte == UInt8(ascii: "[") { isSet = true }
        if byte == UInt8(ascii: "]") { isSet = false }
        if isPart { return byte }
        if byte == UInt8(ascii: " ") && !keepsSpaces { return nil }
        if isSpoken && !isSet && ModelText.unsaid.contains(byte) { return UInt8(ascii: " ") }
        if byte == UInt8(ascii: "_") { return UInt8(ascii: "-") }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : byte
      }
    }
  }

  func expectEnd() throws(Problem) {
    if position < bytes.count { throw Problem(problem: "nothing opens the '\(character(bytes[position]))'") }
  }

  /// Elements up to the end, a bar or a closing bracket.
  mutating func sequence() throws(Problem) -> [ModelPattern.Element] {
    var elements: [ModelPattern.Element] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "|"), bytes[position] != UInt8(ascii: ")") {
      elements.append(try element())
    }
    return elements
  }

  private mutating func element() throws(Problem) -> ModelPattern.Element {
    let byte = bytes[position]
    position += 1
    let element: ModelPattern.Element
    switch byte {
    case UInt8(ascii: "#"): element = .digit
    case UInt8(ascii: "@"): element = .letter
    case UInt8(ascii: "*"): element = .rest
    case UInt8(ascii: "["): element = try set()
    case UInt8(ascii: "("): element = try choice()
    case UInt8(ascii: "{"): element = try part()
    case UInt8(ascii: "?"): throw Problem(problem: "a '?' must follow something")
    default: element = .literal(byte)
    }
    return optional(element)
  }

  private mutating func optional(_ element: ModelPattern.Element) -> ModelPattern.Element {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "?") else { return element }
    position += 1
    return .choice([[element], []])
  }

  private mutating func choice() throws(Problem) -> ModelPattern.Element {
    var choices = [try sequence()]
    while position < bytes.count, bytes[position] == UInt8(ascii: "|") {
      position += 1
      choices.append(try sequence())
    }
    guard position < bytes.count else { throw Problem(problem: "a ')' is missing") }
    position += 1
    return .choice(choices)
  }

  private mutating func set() throws(Problem) -> ModelPattern.Element {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "]")), end > position else {
      throw Problem(problem: "a ']' is missing, or the set is empty")
    }
    let inside = Array(bytes[position..<end])
    position = end + 1
    var members: Set<UInt8> = []
    var index = 0
    while index < inside.count {
      if index + 2 < inside.count, inside[index + 1] == UInt8(ascii: "-"), inside[index] <= inside[index + 2]
      {
        members.formUnion(inside[index]...inside[index + 2])
        index += 3
      } else {
        members.insert(inside[index])
        index += 1
      }
    }
    return .set(members)
  }

  private mutating func part() throws(Problem) -> ModelPattern.Element {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else {
      throw Problem(problem: "a '}' is missing")
    }
    let name = String(decoding: bytes[position..<end], as: UTF8.self)
    position = end + 1
    guard let text = parts[name] else { throw Problem(problem: "no part is called '\(name)'") }
    guard depth < 4 else { throw Problem(problem: "the part '\(name)' names itself") }
    var inner = PatternReader(
      spelling.bytes(of: "(" + text + ")"), parts: parts, spelling: spelling, depth: depth + 1)
    let elements = try inner.sequence()
    try inner.expectEnd()
    return .choice([elements])
  }

  private func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
}
