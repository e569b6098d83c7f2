/// Bytes that no instruction of a program tells apart.
struct ByteClasses: Sendable {
  private var numbers = [UInt8](repeating: 0, count: 256)
  private(set) var count = 1

  /// One class of all bytes.
  init() {}

  init(_ program: PatternProgram) {
    part(Set(UInt8(ascii: "0")...UInt8(ascii: "9")))
    part(Set(UInt8(ascii: "A")...UInt8(ascii: "Z")))
    for byte in program.literals.sorted() { part([byte]) }
    for number in 0..<(program.sets.count / 8) {
      part(Set((0...255).filter { program.isHeld($0, bySet: number) }))
    }
  }

  /// What was written: a number for each byte.
  init(_ words: [UInt32]) throws(ByteReader.Damage) {
    guard words.count == 256, words.allSatisfy({ $0 < 256 }) else { throw ByteReader.Damage() }
    numbers = words.map { UInt8($0) }
    count = Int(words.max() ?? 0) + 1
  }

  var words: [UInt32] { numbers.map { UInt32($0) } }

  subscript(byte: UInt8) -> Int { Int(numbers[Int(byte)]) }

  /// Tells these bytes from all others.
  private mutating func part(_ bytes: Set<UInt8>) {
    let staying = Set((0...255).filter { !bytes.contains($0) }.map { numbers[Int($0)] })
    var moved: [UInt8: UInt8] = [:]
    for byte in bytes.sorted() where staying.contains(numbers[Int(byte)]) {
      let old = numbers[Int(byte)]
      if moved[old] == nil {
        moved[old] = UInt8(count)
        count += 1
      }
      numbers[Int(byte)] = moved[old] ?? old
    }
  }
}
