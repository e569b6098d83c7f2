/// A language that the knowledge base speaks.
package enum Language: String, Sendable, CaseIterable, Encodable {
  case english = "en"
  case spanish = "es"
  case portuguese = "pt-BR"
  case german = "de"
  case french = "fr"

  /// Its name in English.
  package var name: String {
    switch self {
    case .english: "English"
    case .spanish: "Spanish"
    case .portuguese: "Portuguese (Brazil)"
    case .german: "German"
    case .french: "French"
    }
  }
}
