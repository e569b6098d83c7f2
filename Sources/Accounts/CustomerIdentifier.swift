/// What an agent may know a customer by: one exact identifier, never a search.
package enum CustomerIdentifier: Hashable, Sendable {
  /// An e-mail address in lower case.
  case email(String)
  /// A phone number: digits, with a plus in front when it was given.
  case phone(String)
  /// The account's id.
  case id(String)

  /// Reads what was typed: an at sign makes it an e-mail address, all else that is no phone number is an id.
  ///
  /// A phone number begins with a plus, or has seven digits or more with spaces, dashes, dots or brackets
  /// between them. Nil when nothing is left.
  package init?(typed: String) {
    let text = typed.trimmingWhitespace()
    guard !text.isEmpty else { return nil }
    if text.contains("@") {
      self = .email(text.lowercased())
    } else if text.hasPrefix("+") || text.isSpacedNumber {
      let digits = text.filter(\.isDigit)
      guard !digits.isEmpty else { return nil }
      self = .phone("+" + digits)
    } else {
      self = .id(text)
    }
  }

  /// The phone number that an id of nothing but seven digits or more may be as well.
  package var asPhone: CustomerIdentifier? {
    guard case .id(let text) = self, text.count >= Self.fewestPhoneDigits, text.allSatisfy(\.isDigit) else {
      return nil
    }
    return .phone("+" + text)
  }

  fileprivate static let fewestPhoneDigits = 7

  /// What kind of identifier it is, for a sentence.
  package var kind: String {
    switch self {
    case .email: "e-mail address"
    case .phone: "phone number"
    case .id: "account id"
    }
  }

  /// The identifier as records and screens may hold it: an id whole, contact data and what may be such masked.
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
  /// Whether it is enough digits for a phone number, with something between them.
  fileprivate var isSpacedNumber: Bool {
    count { $0.isDigit } >= CustomerIdentifier.fewestPhoneDigits
      && contains { !$0.isDigit } && allSatisfy { $0.isDigit || " -.()/".contains($0) }
  }

  fileprivate func trimmingWhitespace() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
