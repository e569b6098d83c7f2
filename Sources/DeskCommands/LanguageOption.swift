import ArgumentParser
package import Guidance

extension Language: ExpressibleByArgument {
  /// All of them, for a sentence: `en, es, pt-BR, de or fr`.
  static let choices =
    allCases.dropLast().map(\.rawValue).joined(separator: ", ") + " or "
    + (allCases.last?.rawValue ?? "")

  /// Reads `de`, `pt-BR` in any case, `pt` and the language's name in English.
  package init?(argument: String) {
    let sought = argument.lowercased()
    let found = Language.allCases.first { language in
      let code = language.rawValue
      let names = [code, String(code.prefix(2)), String(language.name.prefix { $0 != " " })]
      return names.contains { $0.lowercased() == sought }
    }
    guard let found else { return nil }
    self = found
  }
}

extension Handout.Channel: ExpressibleByArgument {}
