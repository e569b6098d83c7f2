/// What a search reads of one entry in one language.
package struct SearchDocument: Sendable, Equatable {
  /// `platform`, `procedure`, `model`, `plan`, `limit`, `message`, `topic` or `label`.
  package let kind: String
  /// The entry's id; of a translation, its original's.
  package let id: String
  package let language: Language
  package let title: String
  /// What is typed as it stands: the id, codes on the screen, model names.
  package let codes: [String]
  /// How a customer would say it, and what the screen says.
  package let says: [String]
  /// All other text, line by line, with the words of labels put in.
  package let lines: [String]

  package init(
    kind: String, id: String, language: Language = .english, title: String, codes: [String] = [],
    says: [String] = [], lines: [String] = []
  ) {
    self.kind = kind
    self.id = id
    self.language = language
    self.title = title
    self.codes = [id] + codes
    self.says = says
    self.lines = lines
  }
}
