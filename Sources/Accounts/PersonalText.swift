/// Text about a person: a profile's name, a device's own name, a shortened address.
///
/// It prints and encodes as its mask; showing the whole takes the word `revealed`.
package struct PersonalText: Hashable, Sendable, CustomStringConvertible, Encodable {
  /// The text itself; each use is a decision to show it.
  package let revealed: String

  package init(_ text: String) { revealed = text }

  /// The first character and five dots, whatever the length; of a single character only the dots.
  package var description: String {
    revealed.isEmpty ? "" : (revealed.count > 1 ? String(revealed.prefix(1)) : "") + "•••••"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension PersonalText: CustomReflectable {
  /// Hides the text from `dump` and from the messages of failing tests.
  package var customMirror: Mirror { Mirror(self, children: ["masked": description]) }
}
