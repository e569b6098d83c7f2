/// What an agent may know a customer by: one exact identifier, never a search.
package enum CustomerIdentifier: Hashable, Sendable {
  /// An e-mail address in lower case.
  case email(String)
  /// A phone number: digits, with a plus in front when it was given.
  case phone(String)
  /// The account's id.
  case id(String)

  /// Reads what was typed: an at sign makes it an e-mail address, a leading plus a phone number, all else is
  /// an id.
  ///
  /// Nil when nothing is left.
  package init?(typed: String) {
    let text = typed.trimmingWhitespace()
    guard !text.isEmpty else { return nil }
    if text.contains("@") {
      self = .email(text.lowercased())
    } else if text.hasPrefix("+") {
      guard let phone = Self.phone(text) else { return nil }
      self = .phone(phone)
    } else {
      self = .id(text)
    }
  }

  /// The form in which phone numbers are compared: a plus and digits; nil when there is no digit.
  package static func phone(_ text: String) -> String? {
    let digits = text.filter(\.isDigit)
    return digits.isEmpty ? nil : "+" + digits
  }

  /// The phone number that an id may be as well: seven digits or more, and nothing else but what people put
  /// between.
  package var asPhone: CustomerIdentifier? {
    guard case .id(let text) = self, text.count(where: \.isDigit) >= Self.fewestPhoneDigits,
      text.allSatisfy({ $0.isDigit || " -.()/".contains($0) })
    else { return nil }
    return Self.phone(text).map { .phone($0) }
  }

  private static let fewestPhoneDigits = 7

  /// What kind of identifier it is, for a sentence.
  package var kind: String {
    switch self {
    case .email: "e-mail address"
    case .phone: "phone number"
    case .id: asPhone == nil ? "account id" : "account id or phone number"
    }
  }

  /// The identifier masked, whatever it is.
  package var hidden: String {
    switch self {
    case .email(let text), .phone(let text), .id(let text): PersonalText(text).description
    }
  }

  /// The identifier as records and screens may hold it: an id whole, contact data and what may be such
  /// masked.
  package var masked: String {
    switch self {
    case .email(let text), .phone(let text): PersonalText(text).description
    case .id(let text): asPhone == nil ? text : PersonalText(text).description
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  fileprivate func trimmingWhitespace() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
