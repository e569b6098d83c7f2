/// A pattern made ready to be followed beside another.
final class PatternSide {
  /// What one instruction reads, or the end.
  struct Step {
    var bytes: PatternReach.Bytes = 0
    /// The byte, where it is only one.
    var byte: UInt8?
    /// In halves of fixed characters.
    var weight = 0
    var isStar = false
    var isHyphen = false
    var isEnd = false
    /// The fewest and the most halves of fixed characters from here to the end.
    var least = 0
    var most = 0
  }

  let pattern: ModelPattern
  let reading: TextReading
  let reach: PatternReach
  private(set) lazy var path = Path(PatternProgram(pattern.elements), alphabet: alphabet)

  /// Every instruction, and those that read or end behind it.
  struct Path {
    let start: [Int]
    let steps: [Step]
    let nexts: [[Int]]

    fileprivate init(_ program: PatternProgram, alphabet: PatternReach.Bytes) {
      steps = PatternSide.steps(of: program, alphabet: alphabet)
      let entered = program.entered
      start = entered[0]
      nexts = Array(entered.dropFirst())
    }
  }

  init(_ pattern: ModelPattern) {
    self.pattern = pattern
    reading = pattern.reading
    reach = PatternReach(pattern.elements)
  }

  /// By instruction; from the last to the first, for what is to come tells how many characters are fixed.
  fileprivate static func steps(of program: PatternProgram, alphabet: PatternReach.Bytes) -> [Step] {
    var steps = [Step](repeating: Step(), count: program.count + 1)
    for place in (0..<program.count).reversed() {
      var step = step(of: program, at: place, alphabet)
      let behind = steps[place + 1]
      (step.least, step.most) = (step.weight + behind.least, step.weight + behind.most)
      switch program[place] {
      case .split(let other) where other > place:
        (step.least, step.most) = (min(step.least, steps[other].least), max(step.most, steps[other].most))
      case .jump(let other) where other > place:
        (step.least, step.most) = (steps[other].least, steps[other].most)
      case .accept: (step.least, step.most) = (0, 0)
      // A star jumps back; what it reads adds nothing.
      case .split, .jump, .byte, .digit, .letter, .set, .any: break
      }
      steps[place] = step
    }
    return steps
  }

  private static func step(
    of program: PatternProgram, at place: Int, _ alphabet: PatternReach.Bytes
  ) -> Step {
    switch program[place] {
    case .byte(let byte):
      Step(
        bytes: PatternReach.bit(byte), byte: byte, weight: MatchWeight.literal.fixed,
        isHyphen: byte == UInt8(ascii: "-"))
    case .digit: Step(bytes: PatternReach.digits)
    case .letter: Step(bytes: PatternReach.letters)
    case .set(let number): Step(bytes: program.bytes(ofSet: number), weight: MatchWeight.set.fixed)
    case .any: Step(bytes: alphabet, isStar: true)
    case .accept: Step(isEnd: true)
    case .split, .jump: Step()
    }
  }

  /// What can stand in a text that the pattern is compared with, and is worth trying.
  private var alphabet: PatternReach.Bytes {
    let signs =
      switch reading {
      case .compact: "/."
      case .hyphened: "-/."
      case .words, .userAgent: " -/."
      case .spoken: " ."
      }
    return signs.utf8.reduce(PatternReach.digits | PatternReach.letters) { $0 | PatternReach.bit($1) }
  }

  /// One of several bytes: a digit, a letter, or else a sign.
  static func byte(of bytes: PatternReach.Bytes) -> UInt8 {
    if bytes & PatternReach.digits != 0 { return byte(bytes & PatternReach.digits, from: 0) }
    if bytes & PatternReach.letters != 0 { return byte(bytes & PatternReach.letters, from: 64) }
    return byte(bytes, from: 0)
  }

  private static func byte(_ bytes: PatternReach.Bytes, from base: Int) -> UInt8 {
    UInt8(base + bytes.trailingZeroBitCount)
  }
}

extension PatternProgram {
  /// A program of one pattern.
  fileprivate init(_ elements: [ModelPattern.Element]) {
    self.init()
    add(elements, accepting: 0)
  }

  fileprivate func bytes(ofSet number: Int) -> PatternReach.Bytes {
    (UInt8.min...UInt8.max).reduce(0) { bytes, byte in
      isHeld(byte, bySet: number) ? bytes | PatternReach.bit(byte) : bytes
    }
  }

  /// For each place the instructions that read or accept next; nothing behind the last one.
  ///
  /// From the last to the first, since only stars jump back, and a star's exit is behind its jump.
  fileprivate var entered: [[Int]] {
    var entered = [[Int]](repeating: [], count: count + 2)
    for place in (0..<count).reversed() {
      switch self[place] {
      case .split(let other) where other > place:
        entered[place] = Array(Set(entered[place + 1] + entered[other])).sorted()
      case .jump(let other) where other > place: entered[place] = entered[other]
      case .jump: entered[place] = [place - 1] + entered[place + 1]
      case .split: entered[place] = entered[place + 1]
      case .byte, .digit, .letter, .set, .any, .accept: entered[place] = [place]
      }
    }
    return entered
  }
}
