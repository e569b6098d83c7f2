import Accounts
import Yams

/// Reads one mapping of a YAML file key by key, and collects all that is wrong with it.
///
/// A missing or wrong value becomes a finding and a harmless default, so one run finds everything. `finish`
/// reports the keys that nobody asked for.
final class MappingReader {
  private let mapping: [String: Node]
  private let keys: [(name: String, mark: Mark)]
  private var asked: Set<String> = []
  private let log: FindingLog
  private let file: String
  /// Where the mapping begins.
  let mark: Mark

  init?(_ node: Node, file: String, log: FindingLog) {
    self.file = file
    self.log = log
    mark = Mark(node.mark, file)
    guard let mapping = node.mapping else {
      log.add(mark, "expected keys with values here")
      return nil
    }
    keys = mapping.map { ($0.key.string ?? "?", Mark($0.key.mark, file)) }
    self.mapping = Dictionary(
      mapping.map { ($0.key.string ?? "?", $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a key's value stands; the mapping's own place when the key is missing.
  func mark(of key: String) -> Mark { mapping[key].map { Mark($0.mark, file) } ?? mark }

  /// How many unknown keys of one mapping are told.
  private static let mostUnknown = 20

  /// Reports the keys that were not asked for.
  func finish() {
    for (name, mark) in keys.filter({ !asked.contains($0.name) }).prefix(Self.mostUnknown) {
      let closest = nearest(to: name, among: asked.sorted(), atMost: 1).first
      log.add(
        mark, "unknown key '\(name)'" + (closest.map { "; did you mean '\($0)'?" } ?? ""), rule: "unknown-key"
      )
    }
  }

  func report(_ key: String, _ message: String) { log.add(mark(of: key), message) }

  func report(_ finding: Finding) { log.add(finding) }

  private func node(_ key: String, isRequired: Bool) -> Node? {
    asked.insert(key)
    if mapping[key] == nil && isRequired { log.add(mark, "expected the key '\(key)' here") }
    return mapping[key]
  }
}

extension MappingReader {
  func optionalText(_ key: String, isRequired: Bool = false) -> String? {
    guard let node = node(key, isRequired: isRequired) else { return nil }
    guard let text = node.scalar?.string, !text.isEmpty else {
      report(key, "expected text for '\(key)'")
      return nil
    }
    return text
  }

  func text(_ key: String) -> String { optionalText(key, isRequired: true) ?? "" }

  func markedText(_ key: String) -> Marked<String>? {
    optionalText(key).map { Marked($0, at: mark(of: key)) }
  }

  /// A value that `read` understands; `expected` says in words what that is.
  private func value<Value>(
    _ key: String, isRequired: Bool, expected: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = optionalText(key, isRequired: isRequired) else { return nil }
    let value = read(text)
    if value == nil { report(key, "expected \(expected) for '\(key)', not '\(text)'") }
    return value
  }

  func optionalInteger(_ key: String, isRequired: Bool = false) -> Int? {
    value(key, isRequired: isRequired, expected: "a whole number") { Int($0).flatMap { $0 >= 0 ? $0 : nil } }
  }

  func integer(_ key: String) -> Int { optionalInteger(key, isRequired: true) ?? 0 }

  func flag(_ key: String) -> Bool {
    value(key, isRequired: true, expected: "true or false") { ["true": true, "false": false][$0] } ?? false
  }

  func optionalDay(_ key: String, isRequired: Bool = false) -> CalendarDay? {
    value(key, isRequired: isRequired, expected: "a day such as 2026-11-22", CalendarDay.init)
  }

  func day(_ key: String) -> CalendarDay {
    optionalDay(key, isRequired: true) ?? CalendarDay(daysSince1970: 0)
  }

  func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, isRequired: Bool = false, as type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    return value(key, isRequired: isRequired, expected: "one of \(names)", Choice.init)
  }
}

extension MappingReader {
  private func nodes(_ key: String, isRequired: Bool) -> [Node] {
    guard let node = node(key, isRequired: isRequired) else { return [] }
    guard let sequence = node.sequence else {
      report(key, "expected a list for '\(key)'")
      return []
    }
    return Array(sequence)
  }

  func texts(_ key: String, isRequired: Bool = false) -> [Marked<String>] {
    nodes(key, isRequired: isRequired).compactMap { node in
      let mark = Mark(node.mark, file)
      guard let text = node.scalar?.string, !text.isEmpty else {
        log.add(mark, "expected text in the list '\(key)'")
        return nil
      }
      return Marked(text, at: mark)
    }
  }

  func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, isRequired: Bool = false, as type: Choice.Type = Choice.self
  ) -> [Choice] where Choice.RawValue == String {
    texts(key, isRequired: isRequired).compactMap { text in
      let choice = Choice(rawValue: text.value)
      if choice == nil {
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        log.add(text.mark, "expected one of \(names), not '\(text.value)'")
      }
      return choice
    }
  }

  /// Reads each mapping of a list with `read`, and reports its unknown keys.
  func entries<Entry>(_ key: String, isRequired: Bool = false, _ read: (MappingReader) -> Entry) -> [Entry] {
    nodes(key, isRequired: isRequired).compactMap { node in
      MappingReader(node, file: file, log: log).map { reader in
        defer { reader.finish() }
        return read(reader)
      }
    }
  }

  /// The keys and texts of a mapping, for named parts.
  func dictionary(_ key: String) -> [String: Marked<String>] {
    guard let node = node(key, isRequired: false) else { return [:] }
    guard let reader = MappingReader(node, file: file, log: log) else { return [:] }
    let pairs = reader.keys.compactMap { name, _ in reader.markedText(name).map { (name, $0) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

/// Collects findings while a file is read.
final class FindingLog {
  private(set) var findings: [Finding] = []

  func add(_ mark: Mark, _ message: String, rule: String = "malformed") {
    add(Finding(at: mark, rule: rule, message))
  }

  func add(_ finding: Finding) { findings.append(finding) }
}

extension Mark {
  init(_ mark: Yams.Mark?, _ file: String) {
    self.init(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
