import DeskTestSupport

@testable import Guidance

/// The keys of a kind of entry, each in a line such as `steps[].say: required text`.
struct EntryKeys: Equatable, CustomStringConvertible {
  var lines: [String]

  var description: String { lines.joined(separator: "\n") }

  /// The names with their places, such as `steps[].say`.
  var names: Set<String> { Set(lines.map { String($0.prefix { $0 != ":" }) }) }

  /// The starts of entries that are asked for different keys.
  static func starts(of kind: SourceFile.Kind) -> [String] {
    kind == .translations ? ["of: procedures", "of: topics"] : [""]
  }

  /// What the decoder asks of an entry with this start: first of one that has nothing else, then of one with all
  /// the lists and mappings that it asked for, until it asks for nothing new.
  init(askedOf kind: SourceFile.Kind, start: String = "") {
    let log = QuestionLog()
    var text: String
    repeat {
      text = Self.emptyEntry(log, start)
      _ = decode(file(kind, "sample", text), noting: log)
    } while text != Self.emptyEntry(log, start)
    lines = Self.lines(log, "").sorted()
  }

  private static func emptyEntry(_ log: QuestionLog, _ start: String = "") -> String {
    let pairs = log.questions.sorted { $0.key < $1.key }.compactMap { key, question in
      switch question.form {
      case .entries: "\(key): [\(emptyEntry(log.nested(key)))]"
      case .mapping: "\(key): \(emptyEntry(log.nested(key)))"
      default: nil
      }
    }
    return "{" + ((start.isEmpty ? [] : [start]) + pairs).joined(separator: ", ") + "}"
  }

  private static func lines(_ log: QuestionLog, _ place: String) -> [String] {
    log.questions.flatMap { key, question in
      let name = place + key
      let line = "\(name): \(question.isRequired ? "required " : "")\(question.form.name)"
      switch question.form {
      case .entries: return [line] + lines(log.nested(key), "\(name)[].")
      case .mapping: return [line] + lines(log.nested(key), "\(name).")
      default: return [line]
      }
    }
  }
}

extension QuestionLog.Form {
  fileprivate var name: String {
    switch self {
    case .text: "text"
    case .wholeNumber: "whole number"
    case .flag: "flag"
    case .day: "day"
    case .choice(let names): "one of \(names.sorted().joined(separator: ", "))"
    case .texts: "texts"
    case .choices(let names): "some of \(names.sorted().joined(separator: ", "))"
    case .entries: "entries"
    case .mapping: "mapping"
    case .dictionary: "dictionary"
    }
  }
}

extension EntryKeys {
  /// What a schema says of an entry with this start.
  init(saidBy schema: EditorSchema, start: String = "") throws {
    let entry = try EditorValue(yaml: "{\(start)}")
    lines = Self.lines(schema, branch: schema.branch(for: entry), "").sorted()
  }

  private static func lines(
    _ schema: EditorSchema, branch: EditorSchema? = nil, _ place: String
  ) -> [String] {
    let required = [schema, branch].compactMap { $0?.keywords["required"]?.list }.flatMap(\.self)
    let closed = schema.keywords["additionalProperties"] == .flag(false) ? [] : ["\(place): takes any key"]
    let keys = (schema.keywords["properties"]?.mapping ?? [:]).keys.filter { key in
      branch?.keywords["properties"]?.mapping?[key] != .flag(false)
    }
    return closed
      + keys.flatMap { key in
        schema["properties", key].map {
          lines($0, isRequired: required.contains(.text(key)), place + key)
        } ?? []
      }
  }

  private static func lines(_ schema: EditorSchema, isRequired: Bool, _ name: String) -> [String] {
    let undescribed = schema.keywords["description"]?.text == nil ? ["\(name): has no description"] : []
    let line = "\(name): \(isRequired ? "required " : "")\(form(of: schema))"
    let nested: [String] =
      switch form(of: schema) {
      case "entries": schema["items"].map { lines($0, "\(name)[].") } ?? []
      case "mapping": lines(schema, "\(name).")
      default: []
      }
    return undescribed + [line] + nested
  }

  /// Whatever stands in a file without brackets is text to the decoder.
  private static let scalars: [EditorValue] = [.text("string"), .text("number"), .text("boolean")]

  /// The form of a value by its schema, in the decoder's words.
  private static func form(of schema: EditorSchema) -> String {
    if let names = schema.keywords["enum"]?.list { return "one of \(joined(names))" }
    switch (schema.keywords["type"], schema.keywords["format"]?.text) {
    case (.text("integer"), nil): return "whole number"
    case (.text("boolean"), nil): return "flag"
    case (.text("string"), "date"): return "day"
    case (.text("string"), "uri"), (.list(Self.scalars), nil): return "text"
    case (.text("array"), nil): return schema["items"].map(formOfList) ?? "list"
    case (.text("object"), nil): return schema.keywords["properties"] == nil ? "dictionary" : "mapping"
    default: return "unknown"
    }
  }

  private static func formOfList(of items: EditorSchema) -> String {
    if let names = items.keywords["enum"]?.list { return "some of \(joined(names))" }
    switch form(of: items) {
    case "text": return "texts"
    case "mapping": return "entries"
    default: return "list"
    }
  }

  private static func joined(_ names: [EditorValue]) -> String {
    names.compactMap(\.text).sorted().joined(separator: ", ")
  }
}

extension EntryKeys {
  /// The names of the keys in a value, those of nested mappings with their places.
  static func names(in value: EditorValue, _ place: String = "") -> Set<String> {
    switch value {
    case .mapping(let pairs):
      pairs.reduce(into: []) { names, pair in
        names.insert(place + pair.key)
        let isList = pair.value.list != nil
        names.formUnion(Self.names(in: pair.value, "\(place)\(pair.key)\(isList ? "[]" : "")."))
      }
    case .list(let values): values.reduce(into: []) { $0.formUnion(names(in: $1, place)) }
    default: []
    }
  }
}
