/// What a pattern can hold, told roughly and fast.
///
/// Two patterns that differ in it never hold the same text equally well.
struct PatternReach: Sendable {
  /// What is compared first, and copied cheaply.
  struct Outline: Sendable {
    /// The fewest and the most fixed characters, in halves.
    fileprivate(set) var least = 0
    fileprivate(set) var most = 0
    /// The bytes that can stand at the beginning.
    fileprivate(set) var first: Bytes = 0
    /// Whether it can hold nothing at all.
    fileprivate(set) var isOptional = true

    func mayMeet(_ other: Self) -> Bool {
      least <= other.most && most >= other.least
        && (first & other.first != 0 || isOptional && other.isOptional)
    }
  }

  /// A bit for each byte by its lowest six bits; no two of those that texts hold have the same, apart from
  /// those of letters beyond ASCII.
  typealias Bytes = UInt64

  private(set) var outline = Outline()
  /// The bytes that can stand at the end.
  private var last: Bytes = 0
  /// For each byte, the bytes that can stand behind it; none when empty.
  private var followers: [Bytes] = []
  /// Pairs of bytes that stand in every text.
  private var musts: [(Int, Int)] = []

  /// Whether both may hold some text equally well; their readings must be the same for `isSameReading`.
  func mayMeet(_ other: Self, isSameReading: Bool) -> Bool {
    outline.mayMeet(other.outline) && (!isSameReading || (other.allows(musts) && allows(other.musts)))
  }

  private func allows(_ pairs: [(Int, Int)]) -> Bool {
    pairs.allSatisfy { before, behind in
      !followers.isEmpty && followers[before] >> Bytes(behind) & 1 == 1
    }
  }

  static func bit(_ byte: UInt8) -> Bytes { 1 << Bytes(byte & 63) }

  static let digits = (UInt8(ascii: "0")...UInt8(ascii: "9")).reduce(0) { $0 | bit($1) }
  static let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).reduce(0) { $0 | bit($1) }
}

extension PatternReach {
  init(_ elements: [ModelPattern.Element]) {
    for element in elements { append(Self(element)) }
  }

  private init(_ element: ModelPattern.Element) {
    switch element {
    case .literal(let byte): self.init(bytes: Self.bit(byte), fixed: MatchWeight.literal.fixed)
    case .digit: self.init(bytes: Self.digits)
    case .letter: self.init(bytes: Self.letters)
    case .set(let bytes):
      self.init(bytes: bytes.reduce(0) { $0 | Self.bit($1) }, fixed: MatchWeight.set.fixed)
    case .rest:
      self.init(bytes: .max, isOptional: true)
      followers = Array(repeating: .max, count: 64)
    case .choice(let choices):
      self.init(choices.first ?? [])
      for choice in choices.dropFirst() { unite(with: Self(choice)) }
    }
  }

  private init(bytes: Bytes, fixed: Int = 0, isOptional: Bool = false) {
    outline = Outline(least: fixed, most: fixed, first: bytes, isOptional: isOptional)
    last = bytes
  }

  /// What it can hold when something stands behind it.
  private mutating func append(_ next: Self) {
    allow(next.followers)
    let behind = next.outline
    join(last, behind.first)
    if let before = last.onlyBit, let first = behind.first.onlyBit, !outline.isOptional, !behind.isOptional {
      musts.append((before, first))
    }
    musts += next.musts
    last = behind.isOptional ? last | next.last : next.last
    if outline.isOptional { outline.first |= behind.first }
    outline.isOptional = outline.isOptional && behind.isOptional
    outline.least += behind.least
    outline.most += behind.most
  }

  /// What it can hold when something may stand in its place.
  private mutating func unite(with other: Self) {
    allow(other.followers)
    musts.removeAll { must in !other.musts.contains { $0 == must } }
    last |= other.last
    outline.first |= other.outline.first
    outline.isOptional = outline.isOptional || other.outline.isOptional
    outline.least = min(outline.least, other.outline.least)
    outline.most = max(outline.most, other.outline.most)
  }

  private mutating func allow(_ others: [Bytes]) {
    if followers.isEmpty { followers = others }
    for (byte, behind) in others.enumerated() { followers[byte] |= behind }
  }

  /// Lets any of some bytes stand behind any of others.
  private mutating func join(_ before: Bytes, _ behind: Bytes) {
    if before == 0 || behind == 0 { return }
    if followers.isEmpty { followers = Array(repeating: 0, count: 64) }
    var left = before
    while left != 0 {
      followers[left.trailingZeroBitCount] |= behind
      left &= left - 1
    }
  }
}

extension PatternReach.Bytes {
  /// The place of the bit when there is only one.
  fileprivate var onlyBit: Int? { nonzeroBitCount == 1 ? trailingZeroBitCount : nil }
}
