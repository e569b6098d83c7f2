extension ByteWriter {
  /// What it is, where it stands, and what it holds.
  mutating func write(_ tree: Tree) {
    switch tree {
    case .text(let text, let place):
      write(0, place)
      write(text)
    case .list(let list, let place):
      write(1, place)
      write(list.count)
      for tree in list { write(tree) }
    case .mapping(let pairs, let place):
      write(2, place)
      write(pairs.count)
      for pair in pairs {
        write(pair.place)
        write(pair.key)
        write(pair.value)
      }
    }
  }

  private mutating func write(_ kind: Int, _ place: Tree.Place) {
    write(kind)
    write(place)
  }

  private mutating func write(_ place: Tree.Place) {
    write(place.line)
    write(place.column)
  }
}

extension ByteReader {
  mutating func tree() throws(Damage) -> Tree {
    let kind = try number()
    let place = try place()
    switch kind {
    case 0: return .text(try text(), place)
    case 1:
      var list: [Tree] = []
      for _ in 0..<(try number()) { list.append(try tree()) }
      return .list(list, place)
    case 2:
      var pairs: [Tree.Pair] = []
      for _ in 0..<(try number()) {
        let place = try self.place()
        pairs.append(Tree.Pair(key: try text(), place: place, value: try tree()))
      }
      return .mapping(pairs, place)
    default: throw Damage()
    }
  }

  private mutating func place() throws(Damage) -> Tree.Place {
    Tree.Place(line: try number(), column: try number())
  }
}
