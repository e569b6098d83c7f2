/// What an agent may know a customer by: one exact identifier, never a search.
package enum CustomerIdentifier: Hashable, Sendable {
  /// An e-mail address in lower case.
  case email(String)
  /// A phone number: digits, with a plus in front when it was given.
  case phone(String)
  /// The account's id.
  case id(String)

  /// Reads what was typed: an at sign makes it an e-mail address, a leading plus a phone number, all else is an id.
  ///
  /// A number that starts with a plus may hold spaces, dashes, dots and brackets. Nil when nothing is left.
  package init?(typed: String) {
    let text = typed.trimmingWhitespace()
    guard !text.isEmpty else { return nil }
    if text.contains("@") {
      self = .email(text.lowercased())
    } else if text.hasPrefix("+") {
      let digits = text.filter { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty else { return nil }
      self = .phone("+" + digits)
    } else {
      self = .id(text)
    }
  }

  /// What kind of identifier it is, for a sentence.
  package var kind: String {
    switch self {
    case .email: "e-mail address"
    case .phone: "phone number"
    case .id: "account id"
    }
  }

  /// The identifier as records and screens may hold it: an id whole, contact data masked.
  package var masked: String {
    switch self {
    case .email(let text), .phone(let text): PersonalText(text).description
    case .id(let text): text
    }
  }
}

extension String {
  fileprivate func trimmingWhitespace() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
