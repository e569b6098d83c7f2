import Accounts
import DeskTestSupport
import Foundation
import Guidance

/// A JSON Schema of the knowledge base's folder `schemas`, with as much of the language as these use.
///
/// A keyword that is not known here counts as a violation, so that none is passed over.
struct EditorSchema {
  private static let documents = Result {
    let folder = "\(Repository.knowledgeFolder)/schemas"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: try names.map { name in
        (name, try EditorValue(yaml: try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)))
      })
  }

  /// The names of the folder's files.
  static func names() throws -> [String] { try documents.get().keys.sorted() }

  /// The file in which `#` refers to its whole.
  private let file: String
  private let value: EditorValue

  private init(_ value: EditorValue, in file: String) {
    self.value = value
    self.file = file
  }

  init(of kind: SourceFile.Kind) throws {
    file = "\(kind.rawValue).json"
    value = try Self.documents.get()[file] ?? .nothing
  }

  /// The schema's keywords, with those of the schemas it refers to; what stands beside a `$ref` goes first.
  var keywords: [String: EditorValue] {
    guard let own = value.mapping, let reference = own["$ref"]?.text else { return value.mapping ?? [:] }
    return own.filter { $0.key != "$ref" }.merging(referred(reference).keywords) { mine, _ in mine }
  }

  /// The schema under a keyword, or under a key of it.
  subscript(keyword: String, key: String? = nil) -> EditorSchema? {
    let operand = keywords[keyword]
    return (key.map { operand?.mapping?[$0] } ?? operand).map { EditorSchema($0, in: origin(of: keyword)) }
  }

  private func referred(_ reference: String) -> EditorSchema {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let name = parts[0].isEmpty ? file : parts[0]
    let whole = (try? Self.documents.get())?[name] ?? .nothing
    let place = parts[1].split(separator: "/").map(String.init)
    let referred = place.reduce(whole) { value, key in value.mapping?[key] ?? .nothing }
    return EditorSchema(referred, in: name)
  }

  /// The file that a keyword comes from.
  private func origin(of keyword: String) -> String {
    guard let own = value.mapping, own[keyword] == nil, let reference = own["$ref"]?.text else { return file }
    return referred(reference).origin(of: keyword)
  }
}

extension EditorSchema {
  /// Where a value is not as the schema says; empty when it is.
  func violations(of instance: EditorValue, at place: String = "") -> [String] {
    if case .flag(let isAllowed) = value { return isAllowed ? [] : ["\(place): nothing may stand here"] }
    guard value.mapping != nil else { return ["\(place): there is no schema"] }
    return keywords.flatMap { keyword, operand in
      problems(of: instance, by: keyword, operand).map { "\(place): \($0)" }
        + nested(instance, by: keyword, operand, place)
    }
  }

  /// Whether the value is as the schema says.
  private func holds(_ instance: EditorValue) -> Bool { violations(of: instance).isEmpty }

  private func schemas(_ operand: EditorValue, _ keyword: String) -> [EditorSchema] {
    (operand.list ?? []).map { EditorSchema($0, in: origin(of: keyword)) }
  }

  /// What is wrong with the value itself, by one keyword.
  private func problems(of instance: EditorValue, by keyword: String, _ operand: EditorValue) -> [String] {
    let isFine =
      switch keyword {
      case "type": (operand.list ?? [operand]).contains { instance.isOf(type: $0.text ?? "") }
      case "enum": operand.list?.contains(instance) ?? false
      case "const": operand == instance
      case "format": instance.text.map { isFormed($0, as: operand.text) } ?? true
      case "minLength": instance.text.map { Double($0.count) >= operand.number ?? 0 } ?? true
      case "minItems": instance.list.map { Double($0.count) >= operand.number ?? 0 } ?? true
      case "minimum": instance.number.map { $0 >= operand.number ?? 0 } ?? true
      case "required": instance.mapping.map { has($0, operand) } ?? true
      case "dependentRequired":
        instance.mapping.map { pairs in
          operand.mapping?.allSatisfy { pairs[$0.key] == nil || has(pairs, $0.value) } ?? false
        } ?? true
      case "anyOf": schemas(operand, keyword).contains { $0.holds(instance) }
      case "oneOf": schemas(operand, keyword).count { $0.holds(instance) } == 1
      case "$schema", "$defs", "title", "description", "items", "properties", "additionalProperties", "if",
        "then", "else":
        true
      default: false
      }
    return isFine ? [] : ["\(keyword) is not kept"]
  }

  private func has(_ pairs: [String: EditorValue], _ names: EditorValue) -> Bool {
    names.list?.allSatisfy { $0.text.map { pairs[$0] != nil } ?? false } ?? false
  }

  private func isFormed(_ text: String, as format: String?) -> Bool {
    switch format {
    case "date": CalendarDay(text) != nil
    case "uri": URL(string: text)?.scheme != nil
    default: false
    }
  }

  /// What is wrong with what the value holds, by one keyword.
  private func nested(_ instance: EditorValue, by keyword: String, _ operand: EditorValue, _ place: String)
    -> [String]
  {
    switch keyword {
    case "items":
      (instance.list ?? []).flatMap { self["items"]?.violations(of: $0, at: place + "[]") ?? [] }
    case "properties":
      (instance.mapping ?? [:]).flatMap { key, value in
        self["properties", key]?.violations(of: value, at: "\(place).\(key)") ?? []
      }
    case "additionalProperties":
      (instance.mapping ?? [:]).filter { keywords["properties"]?.mapping?[$0.key] == nil }.flatMap {
        self["additionalProperties"]?.violations(of: $0.value, at: "\(place).\($0.key)") ?? []
      }
    case "if": branch(for: instance)?.violations(of: instance, at: place) ?? []
    default: []
    }
  }

  /// The branch of `if` that a value takes.
  func branch(for instance: EditorValue) -> EditorSchema? {
    self["if"].flatMap { self[$0.holds(instance) ? "then" : "else"] }
  }
}

extension EditorValue {
  fileprivate func isOf(type: String) -> Bool {
    switch self {
    case .nothing: type == "null"
    case .flag: type == "boolean"
    case .number(let number): type == "number" || type == "integer" && Int(exactly: number) != nil
    case .text: type == "string"
    case .list: type == "array"
    case .mapping: type == "object"
    }
  }
}
