/// One YAML file of the knowledge base, as it was read.
package struct SourceFile: Equatable, Sendable {
  /// The kinds of entries; each has a folder of its name.
  package enum Kind: String, CaseIterable, Sendable {
    case platforms, procedures, models, plans, limits
  }

  package let kind: Kind
  /// The file's name without `.yaml`, which is the entry's id.
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
