import Accounts
import Yams

/// A file's entry, or what is wrong with the file.
package enum Entry: Sendable {
  case platform(Platform)
  case procedure(Procedure)
  case brand(Brand)
  case region(PlanRegion)
  case limit(Limit)
}

/// Reads one file; the entry is nil when the text is no YAML at all.
package func decode(_ source: SourceFile) -> (entry: Entry?, findings: [Finding]) {
  let log = FindingLog()
  guard let root = compose(source, log), let reader = MappingReader(root, file: source.path, log: log) else {
    return (nil, log.findings)
  }
  let id = reader.text("id")
  if id != source.id {
    reader.report("id", "expected the file's name, '\(source.id)', as the id, not '\(id)'")
  }
  let entry: Entry =
    switch source.kind {
    case .platforms: .platform(Platform(id, reader))
    case .procedures: .procedure(Procedure(id, reader))
    case .models: .brand(Brand(id, reader))
    case .plans: .region(PlanRegion(id, reader))
    case .limits: .limit(Limit(id, reader))
    }
  reader.finish()
  return (entry, log.findings)
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

/// The root of a file's YAML; what is wrong with it goes to the log.
func compose(_ source: SourceFile, _ log: FindingLog) -> Node? {
  let start = Mark(file: source.path, line: 1, column: 1)
  if let line = lineOfAnchor(in: source.text) {
    log.add(Mark(file: source.path, line: line, column: 1), "expected no anchor (&): write the value out")
    return nil
  }
  do {
    if let node = try Yams.compose(yaml: source.text) { return node }
    log.add(start, "expected an entry, and the file is empty")
  } catch let error as YamlError {
    let (mark, problem) = error.place(in: source.path)
    log.add(mark, "expected YAML: \(problem)")
  } catch {
    log.add(start, "expected YAML: \(error)")
  }
  return nil
}

extension YamlError {
  /// Where the parser stopped, and what it says was wrong.
  fileprivate func place(in file: String) -> (Mark, String) {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (Mark(mark, file), problem)
    case .duplicatedKeysInMapping(let keys, let context):
      (Mark(context.mark, file), "the key '\(keys.joined(separator: "', '"))' stands twice")
    case .reader(let problem, let offset, _, let text):
      (Mark(behind: text.prefix(offset ?? 0), file), problem)
    default: (Mark(nil, file), "\(self)")
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
