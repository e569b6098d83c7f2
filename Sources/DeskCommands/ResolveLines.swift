import Foundation
import Guidance
import TerminalText

/// Resolutions as lines of JSON, one object a line, as `json` writes them.
///
/// Each meaning is encoded once; a line is then its parts with the text and the model between them.
struct ResolveLines {
  /// A meaning's line, parted where the model and the text stand.
  private struct Template {
    let beforeModel: [UInt8]
    /// Nil when the meaning has no model; then the first part reaches up to the text.
    let beforeQuery: [UInt8]?
    let end: [UInt8]

    /// Parts a line where the encoded model and the encoded text stand.
    init(_ line: String, model: String?, query: String) {
      let parts = line.components(separatedBy: query)
      let heads = model.map { parts[0].components(separatedBy: $0) } ?? [parts[0]]
      beforeModel = Array(heads[0].utf8)
      beforeQuery = heads.count > 1 ? Array(heads[1].utf8) : nil
      end = Array((parts.last ?? "").utf8)
    }
  }

  /// How many bytes are held before they are shown.
  private static let most = 65_536

  private let resolver: Resolver
  private var templates: [Int: Template] = [:]
  private var bytes: [UInt8] = []

  init(_ knowledge: KnowledgeBase) { resolver = Resolver(knowledge) }

  /// Whether so much is held that it should be shown.
  var isFull: Bool { bytes.count >= Self.most }

  /// What was added since this was last asked.
  mutating func take() -> Printable {
    defer { bytes.removeAll(keepingCapacity: true) }
    return Printable(json: String(decoding: bytes, as: UTF8.self))
  }

  mutating func add(_ query: String) throws {
    let (meaning, model) = resolver.understand(query)
    // A user agent may name a model in one text and none in another.
    let template = try template(for: meaning * 2 + (model == nil ? 0 : 1), meaning, hasModel: model != nil)
    bytes += template.beforeModel
    if let beforeQuery = template.beforeQuery {
      try append(quoting: String(decoding: model ?? [], as: UTF8.self))
      bytes += beforeQuery
    }
    try append(quoting: query)
    bytes += template.end
  }

  private mutating func append(quoting text: String) throws {
    if text.utf8.allSatisfy({ $0 >= 32 && $0 < 127 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
    {
      bytes.append(UInt8(ascii: "\""))
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes += try json(text, isPretty: false).text.utf8.dropLast()
    }
  }

  private mutating func template(for key: Int, _ meaning: Int, hasModel: Bool) throws -> Template {
    if let template = templates[key] { return template }
    let (model, query) = ("\u{1}MODEL", "\u{1}QUERY")
    let resolution = Resolution(
      query: query, model: hasModel ? model : nil, meaning: resolver.meaning(meaning))
    let line = try json(ResolveAnswer(resolution), isPretty: false).text
    let template = Template(
      line, model: try hasModel ? Self.encoded(model) : nil, query: try Self.encoded(query))
    templates[key] = template
    return template
  }

  private static func encoded(_ text: String) throws -> String {
    String(try json(text, isPretty: false).text.dropLast())
  }
}
