/// One YAML file of the knowledge base, as it was read.
package struct SourceFile: Equatable, Sendable {
  /// The kinds of entries; each has a folder of its name.
  package enum Kind: String, CaseIterable, Sendable {
    case platforms, procedures, models, plans, limits, messages, topics, labels, translations, speech

    /// Without these there is no guide and no limit.
    static let needed: [Self] = [.platforms, .procedures, .models, .plans, .limits]

    /// What a file of the kind is read as.
    var entry: any KnowledgeEntry.Type {
      switch self {
      case .platforms: Platform.self
      case .procedures: Procedure.self
      case .models: Brand.self
      case .plans: PlanRegion.self
      case .limits: Limit.self
      case .messages: Message.self
      case .topics: Topic.self
      case .labels: LabelTable.self
      case .translations: Translation.self
      case .speech: Speech.self
      }
    }
  }

  package let kind: Kind
  /// The file's name without `.yaml`, which is the entry's id; before a translation's, the language and a
  /// slash.
  package let id: String
  /// The path that findings name.
  package let path: String
  package let text: String

  package init(kind: Kind, id: String, path: String, text: String) {
    self.kind = kind
    self.id = id
    self.path = path
    self.text = text
  }
}

/// A place in a YAML file; lines and columns count from 1.
package struct Mark: Hashable, Sendable {
  package let file: String
  package let line: Int
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// A value with the place it was read from, so that a finding can name it.
package struct Marked<Value: Sendable & Hashable>: Hashable, Sendable {
  package let value: Value
  package let mark: Mark

  package init(_ value: Value, at mark: Mark) {
    self.value = value
    self.mark = mark
  }
}
