package import Accounts

/// One of the four limits that customers mix up, in a sentence to say.
package struct Limit: Sendable {
  /// `signed-in-devices`, `streams`, `download-devices` or `household`.
  package let id: String
  package let revision: Int
  package let name: String
  package let say: String
  /// Why something is not counted, by the reason's name: `download`, `cast`, `silent`.
  package let notCounted: [String: String]
  package let reviewBy: CalendarDay
  package let sources: [Source]

  init(_ id: String, _ reader: MappingReader) {
    self.id = id
    revision = reader.integer("revision")
    name = reader.text("name")
    say = reader.text("say")
    notCounted = reader.dictionary("not_counted").mapValues(\.value)
    reviewBy = reader.day("review_by")
    sources = reader.sources()
  }
}
