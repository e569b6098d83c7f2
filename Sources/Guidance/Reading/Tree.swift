/// What a YAML file says, without its YAML: texts, lists and mappings, each with its place.
indirect enum Tree: Hashable, Sendable {
  case text(String, Place)
  case list([Tree], Place)
  case mapping([Pair], Place)

  /// A place in the file; line and column count from 1.
  struct Place: Hashable, Sendable {
    let line: Int
    let column: Int
  }

  /// A key of a mapping with its value.
  struct Pair: Hashable, Sendable {
    let key: String
    let place: Place
    let value: Tree
  }

  var place: Place {
    switch self {
    case .text(_, let place), .list(_, let place), .mapping(_, let place): place
    }
  }

  /// Every text in it, keys apart, in the order of the file.
  var texts: [(text: String, place: Place)] {
    switch self {
    case .text(let text, let place): [(text, place)]
    case .list(let list, _): list.flatMap(\.texts)
    case .mapping(let pairs, _): pairs.flatMap(\.value.texts)
    }
  }

  var text: String? { if case .text(let text, _) = self { text } else { nil } }

  var list: [Tree]? { if case .list(let list, _) = self { list } else { nil } }

  var mapping: [Pair]? { if case .mapping(let pairs, _) = self { pairs } else { nil } }
}
