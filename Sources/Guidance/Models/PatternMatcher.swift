/// Follows all patterns of a program over a text at once, and remembers every step for the next text.
///
/// What patterns are alive after some bytes is a state. The first text to reach a state works it out; later
/// ones look it up, so a long batch costs a few nanoseconds a byte.
final class PatternMatcher {
  /// A pattern that holds a text, and how much of it it tells.
  struct Accepted: Sendable, Equatable {
    let pattern: Int
    let weight: MatchWeight
  }

  /// An instruction that waits for a byte, and in the lower half the weight of the way to it.
  private typealias Thread = UInt64

  typealias State = Int
  /// Where no pattern is alive.
  static let dead: State = 0
  private static let unknown: Int32 = -1
  /// How many states are remembered before all are forgotten.
  private static let most = 20_000

  /// Where no byte has been read.
  private(set) var start: State = 0
  private let program: PatternProgram
  private let classes: ByteClasses
  private var threads: [[Thread]] = []
  private var accepted: [[Accepted]] = []
  /// Whether any pattern holds the text that led to a state.
  private var isEnd: [Bool] = []
  private var numbers: [[Thread]: Int32] = [:]
  /// By state and class of byte.
  private var next: [Int32] = []
  /// Scratch, by instruction: the greatest weight of a way to it, or -1.
  private var reached: [Int64]
  /// Scratch: the instructions that were reached since the last collection.
  private var visited: [Int32] = []

  /// Whether a pattern may begin anywhere in a text.
  private let isSearching: Bool

  init(_ program: PatternProgram, isSearching: Bool = false) {
    self.program = program
    self.isSearching = isSearching
    classes = program.classes
    reached = Array(repeating: -1, count: program.count)
    forget()
  }

  /// The state after more bytes.
  func state(after bytes: ArraySlice<UInt8>, from state: State? = nil) -> State {
    var state = state ?? start
    var index = bytes.startIndex
    while index < bytes.endIndex, state != Self.dead {
      (state, index) = follow(bytes, from: index, state, stopsAtEnds: false)
      guard index < bytes.endIndex else { return state }
      state = step(state, bytes[index])
      index += 1
    }
    return state
  }

  /// Tells each pattern that ends somewhere in a text, and behind how many bytes.
  func search(_ bytes: [UInt8], _ found: (Accepted, Int) -> Void) {
    var state = start
    var index = 0
    while index < bytes.count {
      (state, index) = follow(bytes[...], from: index, state, stopsAtEnds: true)
      guard index < bytes.count else { return }
      state = step(state, bytes[index])
      index += 1
      for accepted in accepted[state] { found(accepted, index) }
    }
  }

  /// Follows the steps that are known, up to the first that is not, or that ends a pattern.
  private func follow(
    _ bytes: ArraySlice<UInt8>, from index: Int, _ state: State, stopsAtEnds: Bool
  ) -> (State, Int) {
    let count = classes.count
    return next.withUnsafeBufferPointer { next in
      isEnd.withUnsafeBufferPointer { isEnd in
        var (state, index) = (state, index)
        while index < bytes.endIndex {
          let known = next[state * count + classes[bytes[index]]]
          if known == Self.unknown || stopsAtEnds && isEnd[Int(known)] { break }
          state = Int(known)
          index += 1
        }
        return (state, index)
      }
    }
  }

  /// The patterns that hold the text that led to a state, the weightiest first.
  func accepted(in state: State) -> [Accepted] { accepted[state] }

  /// The patterns that a longer text may yet match, with their weight so far.
  func alive(in state: State) -> [Accepted] {
    var alive: [Accepted] = []
    for thread in threads[state] {
      guard let pattern = program.pattern(at: Int(thread >> 32)) else { continue }
      alive.append(Accepted(pattern: pattern, weight: thread.weight))
    }
    return alive
  }

  /// Forgets the states when they are too many; those that a caller holds are then void.
  func makeRoom() { if threads.count > Self.most { forget() } }

  private func forget() {
    threads = []
    accepted = []
    isEnd = []
    numbers = [:]
    next = []
    _ = number(of: [])
    reach(0, by: .nothing)
    start = Int(number(of: collected()))
  }

  func step(_ state: State, _ byte: UInt8) -> State {
    let place = state * classes.count + classes[byte]
    let known = next[place]
    if known != Self.unknown { return Int(known) }
    for thread in threads[state] {
      let instruction = Int(thread >> 32)
      guard let weight = program.weight(of: instruction, reading: byte) else { continue }
      reach(instruction + 1, by: thread.weight + weight)
    }
    if isSearching { reach(0, by: .nothing) }
    let found = number(of: collected())
    next[place] = found
    return Int(found)
  }

  /// Marks an instruction, and those it leads to without reading.
  private func reach(_ instruction: Int, by weight: MatchWeight) {
    let weight = Int64(weight.number)
    var open = [instruction]
    while let place = open.popLast() {
      guard place < program.count, reached[place] < weight else { continue }
      if reached[place] < 0 { visited.append(Int32(place)) }
      reached[place] = weight
      switch program[place] {
      case .split(let other):
        open.append(other)
        open.append(place + 1)
      case .jump(let other): open.append(other)
      case .byte, .digit, .letter, .set, .any, .accept: break
      }
    }
  }

  /// The marked instructions that read or accept, in order; none is marked any more.
  private func collected() -> [Thread] {
    visited.sort()
    var threads: [Thread] = []
    for place in visited {
      switch program[Int(place)] {
      case .split, .jump: break
      default: threads.append(Thread(place) << 32 | Thread(reached[Int(place)]))
      }
      reached[Int(place)] = -1
    }
    visited.removeAll(keepingCapacity: true)
    return threads
  }

  private func number(of threads: [Thread]) -> Int32 {
    if let number = numbers[threads] { return number }
    let number = Int32(self.threads.count)
    numbers[threads] = number
    self.threads.append(threads)
    var accepted: [Accepted] = []
    for thread in threads {
      if case .accept(let pattern) = program[Int(thread >> 32)] {
        accepted.append(Accepted(pattern: pattern, weight: thread.weight))
      }
    }
    isEnd.append(!accepted.isEmpty)
    self.accepted.append(accepted.sorted { $0.weight > $1.weight })
    next.append(contentsOf: repeatElement(threads.isEmpty ? 0 : Self.unknown, count: classes.count))
    return number
  }
}

extension UInt64 {
  /// The weight of a thread.
  fileprivate var weight: MatchWeight { MatchWeight(number: UInt32(truncatingIfNeeded: self)) }
}
