package import Accounts

/// One brand: which model text means which platform.
package struct Brand: KnowledgeEntry {
  package static let kind = SourceFile.Kind.models

  package let header: EntryHeader
  package let name: String
  /// Words that may stand before a model, in upper case.
  package let words: [String]
  package let rules: [ModelRule]

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    name = reader.text("brand")
    words = reader.texts("words", isRequired: true).map { ModelText($0.value).text }
    let parts = reader.dictionary("parts")
    rules = reader.entries("rules", isRequired: true) { ModelRule($0, parts: parts) }
  }
}

/// Which texts mean one platform, or one question between several.
package struct ModelRule: Sendable {
  /// What sort of text a pattern holds.
  package enum Form: String, Sendable, CaseIterable {
    /// An exact model name.
    case models
    /// A model number by its grammar.
    case patterns
    /// What the service itself reports.
    case families
    /// What people say.
    case nicknames
    /// A part of what the device reports on the network.
    case userAgents = "user_agents"
  }

  /// Where the rule stands.
  package let mark: Mark
  package let patterns: [ModelPattern]
  /// One platform, or the several that the question is about.
  package let platforms: [Marked<String>]
  /// The maker, where the file holds several.
  package let brand: String?
  package let question: String?
  package let name: String?
  package let year: Int?
  package let confidence: Confidence?
  package let examples: [Marked<String>]

  init(_ reader: MappingReader, parts: [String: Marked<String>]) {
    mark = reader.mark
    let texts = parts.mapValues(\.value)
    patterns = Form.allCases.flatMap { form in
      reader.texts(form.rawValue).compactMap { text in
        switch ModelPattern.read(text, form: form, parts: texts) {
        case .success(let pattern): return pattern
        case .failure(let finding):
          reader.report(finding)
          return nil
        }
      }
    }
    let platform = reader.markedText("platform")
    let alternatives = reader.texts("alternatives")
    platforms = platform.map { [$0] } ?? alternatives
    brand = reader.optionalText("brand")
    question = reader.optionalText("question")
    name = reader.optionalText("name")
    year = reader.optionalInteger("year")
    confidence = reader.optionalChoice("confidence")
    examples = reader.texts("examples")
    if patterns.isEmpty {
      reader.report("", "expected one of models, patterns, families, nicknames, user_agents in the rule")
    }
    if (platform == nil) == alternatives.isEmpty {
      reader.report("", "expected either platform or alternatives")
    }
    if !alternatives.isEmpty && (alternatives.count < 2 || question == nil) {
      reader.report("alternatives", "expected two or more alternatives and the question between them")
    }
  }
}

/// What a rule says apart from its patterns, whose reading takes longer than all else together.
struct RuleTexts {
  let name: String?
  let question: String?
  /// The exact models.
  let models: [String]
  let examples: [String]

  init(_ reader: MappingReader) {
    name = reader.optionalText("name")
    question = reader.optionalText("question")
    models = reader.texts(ModelRule.Form.models.rawValue).map(\.value)
    examples = reader.texts("examples").map(\.value)
  }

  /// Those of every rule of a brand's file.
  static func all(_ brand: MappingReader) -> [Self] { brand.entries("rules", isRequired: true) { Self($0) } }
}
