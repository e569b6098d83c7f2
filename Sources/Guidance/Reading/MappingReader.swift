import Accounts

/// Reads one mapping of a YAML file key by key, and collects all that is wrong with it.
///
/// A missing or wrong value becomes a finding and a harmless default, so one run finds everything. `finish`
/// reports the keys that nobody asked for.
package final class MappingReader {
  private let mapping: [String: Tree]
  private let keys: [(name: String, mark: Mark)]
  private var asked: Set<String> = []
  private let log: FindingLog
  private let questions: QuestionLog?
  private let file: String
  /// Where the mapping begins.
  let mark: Mark

  init?(_ tree: Tree, file: String, log: FindingLog, questions: QuestionLog? = nil) {
    self.file = file
    self.log = log
    self.questions = questions
    mark = Mark(tree.place, file)
    guard let mapping = tree.mapping else {
      log.add(mark, "expected keys with values here")
      return nil
    }
    keys = mapping.map { ($0.key, Mark($0.place, file)) }
    self.mapping = Dictionary(mapping.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a key's value stands; the mapping's own place when the key is missing.
  func mark(of key: String) -> Mark { mapping[key].map { Mark($0.place, file) } ?? mark }

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

  private func tree(_ key: String, _ form: QuestionLog.Form, isRequired: Bool = false) -> Tree? {
    asked.insert(key)
    questions?.note(key, form, isRequired: isRequired)
    if mapping[key] == nil && isRequired { log.add(mark, "expected the key '\(key)' here") }
    return mapping[key]
  }
}

extension MappingReader {
  func optionalText(_ key: String, isRequired: Bool = false) -> String? {
    scalar(key, .text, isRequired: isRequired)
  }

  private func scalar(_ key: String, _ form: QuestionLog.Form, isRequired: Bool) -> String? {
    guard let tree = tree(key, form, isRequired: isRequired) else { return nil }
    guard let text = tree.text, !text.isEmpty else {
      report(key, "expected text for '\(key)'")
      return nil
    }
    return text
  }

  func text(_ key: String) -> String { optionalText(key, isRequired: true) ?? "" }

  func markedText(_ key: String) -> Marked<String>? {
    optionalText(key).map { Marked($0, at: mark(of: key)) }
  }

  /// A value that `read` understands; `form` says what that is.
  private func value<Value>(
    _ key: String, _ form: QuestionLog.Form, isRequired: Bool, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = scalar(key, form, isRequired: isRequired) else { return nil }
    let value = read(text)
    if value == nil { report(key, "expected \(form.description) for '\(key)', not '\(text)'") }
    return value
  }

  func optionalInteger(_ key: String, isRequired: Bool = false) -> Int? {
    value(key, .wholeNumber, isRequired: isRequired) { Int($0).flatMap { $0 >= 0 ? $0 : nil } }
  }

  func integer(_ key: String) -> Int { optionalInteger(key, isRequired: true) ?? 0 }

  func optionalFlag(_ key: String, isRequired: Bool = false) -> Bool? {
    value(key, .flag, isRequired: isRequired) { ["true": true, "false": false][$0] }
  }

  func flag(_ key: String) -> Bool { optionalFlag(key, isRequired: true) ?? false }

  func optionalDay(_ key: String, isRequired: Bool = false) -> CalendarDay? {
    value(key, .day, isRequired: isRequired, CalendarDay.init)
  }

  func day(_ key: String) -> CalendarDay {
    optionalDay(key, isRequired: true) ?? CalendarDay(daysSince1970: 0)
  }

  func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, isRequired: Bool = false, as type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    value(key, .choice(Choice.allCases.map(\.rawValue)), isRequired: isRequired, Choice.init)
  }
}

extension MappingReader {
  private func trees(_ key: String, _ form: QuestionLog.Form, isRequired: Bool) -> [Tree] {
    guard let tree = tree(key, form, isRequired: isRequired) else { return [] }
    guard let list = tree.list else {
      report(key, "expected a list for '\(key)'")
      return []
    }
    return list
  }

  func texts(_ key: String, isRequired: Bool = false) -> [Marked<String>] {
    scalars(key, .texts, isRequired: isRequired)
  }

  private func scalars(_ key: String, _ form: QuestionLog.Form, isRequired: Bool) -> [Marked<String>] {
    trees(key, form, isRequired: isRequired).compactMap { tree in
      let mark = Mark(tree.place, file)
      guard let text = tree.text, !text.isEmpty else {
        log.add(mark, "expected text in the list '\(key)'")
        return nil
      }
      return Marked(text, at: mark)
    }
  }

  func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, isRequired: Bool = false, as type: Choice.Type = Choice.self
  ) -> [Choice] where Choice.RawValue == String {
    let form = QuestionLog.Form.choices(Choice.allCases.map(\.rawValue))
    return scalars(key, form, isRequired: isRequired).compactMap { text in
      let choice = Choice(rawValue: text.value)
      if choice == nil { log.add(text.mark, "expected \(form.description), not '\(text.value)'") }
      return choice
    }
  }

  /// Reads each mapping of a list with `read`, and reports its unknown keys.
  func entries<Entry>(_ key: String, isRequired: Bool = false, _ read: (MappingReader) -> Entry) -> [Entry] {
    trees(key, .entries, isRequired: isRequired).compactMap { tree in
      MappingReader(tree, file: file, log: log, questions: questions?.nested(key)).map { reader in
        defer { reader.finish() }
        return read(reader)
      }
    }
  }

  /// Reads the mapping of a key with `read`, where there is one, and reports its unknown keys.
  func mapping(_ key: String, _ read: (MappingReader) -> Void) {
    guard let tree = tree(key, .mapping) else { return }
    let nested = questions?.nested(key)
    guard let reader = MappingReader(tree, file: file, log: log, questions: nested) else { return }
    read(reader)
    reader.finish()
  }

  /// The keys and texts of a mapping, for named parts.
  func dictionary(_ key: String) -> [String: Marked<String>] {
    guard let tree = tree(key, .dictionary) else { return [:] }
    guard let reader = MappingReader(tree, file: file, log: log) else { return [:] }
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
  init(_ place: Tree.Place, _ file: String) {
    self.init(file: file, line: place.line, column: place.column)
  }
}
