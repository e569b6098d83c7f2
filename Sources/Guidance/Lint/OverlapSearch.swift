/// Looks for texts that two patterns hold equally well, by following both over all texts at once.
///
/// Where each pattern stands and how far one is ahead in fixed characters is all that matters for what may
/// come, so each such combination is visited once, and by the shortest text. Where each of the two has
/// something fixed within a star of the other, as in `A*` and `*B`, they only meet in a text made up of both;
/// such texts are not followed.
struct OverlapSearch {
  /// How many combinations are visited, and how many texts told, for two patterns.
  private static let mostNodes = 20_000
  private static let mostTexts = 12

  private let left: PatternSide.Path
  private let right: PatternSide.Path
  /// Whether a hyphen may stand in the text of one pattern and not in that of the other.
  private let isMixed: Bool
  private var nodes: [Node] = []
  /// From which node each was reached, and by which byte.
  private var ways: [(before: Int, byte: UInt8)] = []
  private var seen: Set<Int> = []
  private var texts: [String] = []

  private struct Node {
    /// The instructions that come next.
    var left = 0
    var right = 0
    /// How many halves of fixed characters the left one has more.
    var lead = 0
    /// Whether a space would be one too many.
    var endsWord = false
    /// Whether a star of the left one has held something fixed of the right one, and the other way round.
    var leftHasHeld = false
    var rightHasHeld = false

    /// What tells it from every other node.
    var number: Int {
      let held = (endsWord ? 1 : 0) | (leftHasHeld ? 2 : 0) | (rightHasHeld ? 4 : 0)
      return left | right << 16 | (lead + 1 << 12) << 32 | held << 48
    }
  }

  private init(_ left: PatternSide, _ right: PatternSide) {
    self.left = left.path
    self.right = right.path
    isMixed = left.reading != right.reading
  }

  /// Texts that may be held by both with as many fixed characters, the shortest first.
  ///
  /// A pattern can hold a text in several ways, of which the one with the most fixed characters counts, so a
  /// text is to be tried.
  static func texts(_ left: PatternSide, _ right: PatternSide) -> [String] {
    guard left.reach.mayMeet(right.reach, isSameReading: left.reading == right.reading) else { return [] }
    var search = OverlapSearch(left, right)
    search.run()
    return search.texts
  }

  private mutating func run() {
    var start = Node()
    start.endsWord = true
    reach(left.start, right.start, start, from: -1, by: 0)
    var index = 0
    while index < nodes.count, nodes.count < Self.mostNodes, texts.count < Self.mostTexts {
      follow(nodes[index], at: index)
      index += 1
    }
  }

  private mutating func follow(_ node: Node, at index: Int) {
    let (one, other) = (left.steps[node.left], right.steps[node.right])
    if one.isEnd && other.isEnd {
      if node.lead == 0 && !node.endsWord { texts.append(text(to: index)) }
      return
    }
    if isMixed { passHyphen(node, one, other, at: index) }
    var common = one.bytes & other.bytes
    if node.endsWord { common &= ~PatternReach.bit(UInt8(ascii: " ")) }
    guard common != 0 else { return }
    let byte = one.byte ?? other.byte ?? PatternSide.byte(of: common)
    var next = node
    next.lead += one.weight - other.weight
    next.endsWord = byte == UInt8(ascii: " ")
    next.leftHasHeld = node.leftHasHeld || one.isStar && !other.isStar
    next.rightHasHeld = node.rightHasHeld || other.isStar && !one.isStar
    if next.leftHasHeld && next.rightHasHeld { return }
    reach(left.nexts[node.left], right.nexts[node.right], next, from: index, by: byte)
  }

  /// Goes on by a hyphen that only one of the patterns is compared with.
  private mutating func passHyphen(
    _ node: Node, _ one: PatternSide.Step, _ other: PatternSide.Step, at index: Int
  ) {
    let hyphen = UInt8(ascii: "-")
    var next = node
    next.endsWord = false
    if one.byte == hyphen {
      next.lead = node.lead + one.weight
      reach(left.nexts[node.left], [node.right], next, from: index, by: hyphen)
    }
    if other.byte == hyphen {
      next.lead = node.lead - other.weight
      reach([node.left], right.nexts[node.right], next, from: index, by: hyphen)
    }
  }

  /// Notes all places that two patterns may come to and end equally good; `node` tells the rest.
  private mutating func reach(_ lefts: [Int], _ rights: [Int], _ node: Node, from index: Int, by byte: UInt8)
  {
    var node = node
    for place in lefts {
      let one = left.steps[place]
      for otherPlace in rights {
        let other = right.steps[otherPlace]
        let isEnd = one.isEnd && other.isEnd
        guard isEnd || one.bytes & other.bytes != 0 || isMixed && (one.isHyphen || other.isHyphen),
          node.lead + one.least <= other.most, node.lead + one.most >= other.least
        else { continue }
        (node.left, node.right) = (place, otherPlace)
        // Each way to the end is a text of its own.
        if seen.insert(node.number).inserted || isEnd {
          nodes.append(node)
          ways.append((index, byte))
        }
      }
    }
  }

  private func text(to end: Int) -> String {
    var bytes: [UInt8] = []
    var index = end
    while index >= 0 {
      if ways[index].byte != 0 { bytes.append(ways[index].byte) }
      index = ways[index].before
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }
}
