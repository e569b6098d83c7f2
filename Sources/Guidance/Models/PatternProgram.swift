/// Patterns as instructions, to be followed side by side over the bytes of a text.
///
/// A word's highest four bits tell the instruction, the others its argument. An instruction goes on to the
/// one behind it.
struct PatternProgram: Sendable {
  enum Instruction {
    case byte(UInt8)
    case digit
    case letter
    /// One byte of the set of that number.
    case set(Int)
    case any
    /// Goes on to the next instruction, and to that one as well.
    case split(Int)
    case jump(Int)
    /// The pattern of that number holds what was read.
    case accept(Int)
  }

  private(set) var words: [UInt32] = []
  /// Each set is eight words of bits.
  private(set) var sets: [UInt32] = []
  private var setNumbers: [Set<UInt8>: Int] = [:]
  /// The splits at the beginning, one a pattern, that lead to the pattern behind.
  private var lastEntry: Int?

  /// Worked out once, when all patterns are in.
  private(set) var classes = ByteClasses()

  /// A program of no pattern.
  init() {}

  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    words = try reader.words()
    sets = try reader.words()
    classes = try ByteClasses(try reader.words())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(words)
    writer.write(sets)
    writer.write(classes.words)
  }

  /// Ends the adding of patterns.
  mutating func finish() { classes = ByteClasses(self) }

  var count: Int { words.count }

  /// Adds a pattern; when it holds a text, `number` is accepted.
  mutating func add(_ elements: [ModelPattern.Element], accepting number: Int) {
    let entry = count
    write(.split(0))
    append(elements)
    write(.accept(number))
    if let lastEntry { set(lastEntry, .split(entry)) }
    lastEntry = entry
  }

  private mutating func append(_ elements: [ModelPattern.Element]) {
    for element in elements {
      switch element {
      case .literal(let byte): write(.byte(byte))
      case .digit: write(.digit)
      case .letter: write(.letter)
      case .set(let bytes): write(.set(number(of: bytes)))
      case .rest:
        let start = count
        write(.split(start + 3))
        write(.any)
        write(.jump(start))
      case .choice(let choices): append(choices: choices)
      }
    }
  }

  private mutating func append(choices: [[ModelPattern.Element]]) {
    var ends: [Int] = []
    for (index, choice) in choices.enumerated() {
      let start = count
      let isLast = index == choices.count - 1
      if !isLast { write(.split(0)) }
      append(choice)
      if isLast { continue }
      ends.append(count)
      write(.jump(0))
      set(start, .split(count))
    }
    for end in ends { set(end, .jump(count)) }
  }

  private mutating func number(of bytes: Set<UInt8>) -> Int {
    if let number = setNumbers[bytes] { return number }
    let number = sets.count / 8
    setNumbers[bytes] = number
    var bits = [UInt32](repeating: 0, count: 8)
    for byte in bytes { bits[Int(byte >> 5)] |= 1 << UInt32(byte & 31) }
    sets += bits
    return number
  }
}

extension PatternProgram {
  private mutating func write(_ instruction: Instruction) { words.append(Self.word(instruction)) }

  private mutating func set(_ place: Int, _ instruction: Instruction) {
    words[place] = Self.word(instruction)
  }

  private static func word(_ instruction: Instruction) -> UInt32 {
    let (kind, argument) =
      switch instruction {
      case .byte(let byte): (0, Int(byte))
      case .digit: (1, 0)
      case .letter: (2, 0)
      case .set(let number): (3, number)
      case .any: (4, 0)
      case .split(let place): (5, place)
      case .jump(let place): (6, place)
      case .accept(let pattern): (7, pattern)
      }
    return UInt32(kind) << 28 | UInt32(argument)
  }

  subscript(place: Int) -> Instruction {
    let argument = Int(words[place] & 0x0FFF_FFFF)
    return switch words[place] >> 28 {
    case 0: .byte(UInt8(truncatingIfNeeded: argument))
    case 1: .digit
    case 2: .letter
    case 3: .set(argument)
    case 4: .any
    case 5: .split(argument)
    case 6: .jump(argument)
    default: .accept(argument)
    }
  }

  /// Whether an instruction reads a byte, and what that adds to the weight of a match.
  func weight(of place: Int, reading byte: UInt8) -> MatchWeight? {
    switch self[place] {
    case .byte(let literal): byte == literal ? .literal : nil
    case .digit: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? .digit : nil
    case .letter: (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? .nothing : nil
    case .set(let number): isHeld(byte, bySet: number) ? .set : nil
    case .any: .nothing
    case .split, .jump, .accept: nil
    }
  }
}

extension PatternProgram {
  func isHeld(_ byte: UInt8, bySet number: Int) -> Bool {
    sets[number * 8 + Int(byte >> 5)] >> UInt32(byte & 31) & 1 == 1
  }

  /// Every byte that stands for itself somewhere.
  var literals: Set<UInt8> {
    Set(words.compactMap { $0 >> 28 == 0 ? UInt8(truncatingIfNeeded: $0 & 0xFF) : nil })
  }

  /// The pattern that an instruction belongs to: its accepting instruction is the next one behind it.
  func pattern(at place: Int) -> Int? {
    for place in place..<count {
      if case .accept(let pattern) = self[place] { return pattern }
    }
    return nil
  }
}
