import Yams

/// The tree of a file's YAML; what is wrong with it goes to the log, and then there is none.
func compose(_ source: SourceFile, _ log: FindingLog) -> Tree? {
  let start = Mark(file: source.path, line: 1, column: 1)
  if let line = lineOfAnchor(in: source.text) {
    log.add(Mark(file: source.path, line: line, column: 1), "expected no anchor (&): write the value out")
    return nil
  }
  do {
    if let node = try Yams.compose(yaml: source.text) { return Tree(node) }
    log.add(start, "expected an entry, and the file is empty")
  } catch let error as YamlError {
    let (mark, problem) = error.place(in: source.path)
    log.add(mark, "expected YAML: \(problem)")
  } catch {
    log.add(start, "expected YAML: \(error)")
  }
  return nil
}

/// The line of the first anchor: entries need none, and a few of them can stand for more than any memory
/// holds.
private func lineOfAnchor(in text: String) -> Int? {
  let mark = UInt8(ascii: "&")
  guard text.utf8.contains(mark) else { return nil }
  return text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { line in
    guard line.utf8.contains(mark) else { return false }
    let beforeRemark = line.prefix { $0 != "#" }
    return beforeRemark.firstRange(of: /(^|[\s\[{,])&[\w-]+(\s|$)/) != nil
  }.map { $0 + 1 }
}

extension Tree {
  fileprivate init(_ node: Node) {
    let place = Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    switch node {
    case .scalar(let scalar): self = .text(scalar.string, place)
    case .sequence(let sequence): self = .list(sequence.map { Tree($0) }, place)
    case .mapping(let mapping):
      self = .mapping(
        mapping.map { key, value in
          Pair(
            key: key.string ?? "?", place: Place(line: key.mark?.line ?? 1, column: key.mark?.column ?? 1),
            value: Tree(value))
        }, place)
    case .alias: self = .text("", place)
    }
  }
}

extension YamlError {
  /// Where the parser stopped, and what it says was wrong.
  fileprivate func place(in file: String) -> (Mark, String) {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (Mark(file: file, line: mark.line, column: mark.column), problem)
    case .duplicatedKeysInMapping(let keys, let context):
      (
        Mark(file: file, line: context.mark.line, column: context.mark.column),
        "the key '\(keys.joined(separator: "', '"))' stands twice"
      )
    case .reader(let problem, let offset, _, let text):
      (Mark(behind: text.prefix(offset ?? 0), file), problem)
    default: (Mark(file: file, line: 1, column: 1), "\(self)")
    }
  }
}

extension Mark {
  /// The place behind the first part of a file's text.
  fileprivate init(behind text: Substring, _ file: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.init(file: file, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
