import Foundation
import Yams

/// A value of YAML or JSON as editors see it: by the core schema of YAML 1.2, where a day is a text.
indirect enum EditorValue: Hashable, Sendable {
  case nothing
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([EditorValue])
  case mapping([String: EditorValue])

  init(yaml: String) throws {
    self = try Yams.compose(yaml: yaml).map { try EditorValue($0) } ?? .nothing
  }

  private init(_ node: Node) throws {
    switch node {
    case .scalar(let scalar) where scalar.style == .plain: self = EditorValue(plain: scalar.string)
    case .scalar(let scalar): self = .text(scalar.string)
    case .sequence(let sequence): self = .list(try sequence.map { try EditorValue($0) })
    case .mapping(let mapping):
      let pairs = try mapping.map { ($0.key.string ?? "?", try EditorValue($0.value)) }
      self = .mapping(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    case .alias: self = .nothing
    }
  }

  /// A text without quotes.
  private init(plain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .nothing
    case "true", "True", "TRUE": self = .flag(true)
    case "false", "False", "FALSE": self = .flag(false)
    default:
      let isNumber = text.wholeMatch(of: /[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?/) != nil
      self = isNumber ? Double(text).map { .number($0) } ?? .text(text) : .text(text)
    }
  }

  var mapping: [String: EditorValue]? { if case .mapping(let pairs) = self { pairs } else { nil } }

  var list: [EditorValue]? { if case .list(let values) = self { values } else { nil } }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The value as JSON, which is YAML as well.
  var json: String {
    switch self {
    case .nothing: "null"
    case .flag(let flag): "\(flag)"
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .text(let text): quoted(text)
    case .list(let values): "[" + values.map(\.json).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{"
        + pairs.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \($0.value.json)" }
        .joined(separator: ", ") + "}"
    }
  }

  private func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

extension EditorValue {
  /// Every value that differs from this one in one place: a key gone, misspelt or too many, or a value of
  /// another form.
  var changes: [EditorValue] {
    switch self {
    case .mapping(let pairs): changes(of: pairs)
    case .list(let values): changes(of: values)
    default: [.nothing, .text("nobody"), .text(""), .number(-1), .list([self]), .mapping(["nobody": self])]
    }
  }

  private func changes(of pairs: [String: EditorValue]) -> [EditorValue] {
    var changes: [EditorValue] = [.text("nobody"), .list([self])]
    var changed = pairs
    changed["nobody"] = .text("x")
    changes.append(.mapping(changed))
    for (key, value) in pairs {
      changed = pairs
      changed[key] = nil
      changes.append(.mapping(changed))
      changed[key + "x"] = value
      changes.append(.mapping(changed))
      changed = pairs
      for change in value.changes {
        changed[key] = change
        changes.append(.mapping(changed))
      }
    }
    return changes
  }

  private func changes(of values: [EditorValue]) -> [EditorValue] {
    var changes: [EditorValue] = [.text("nobody"), .mapping(["nobody": .text("x")])]
    for index in values.indices {
      var changed = values
      for change in values[index].changes {
        changed[index] = change
        changes.append(.list(changed))
      }
    }
    return changes
  }
}
