import Accounts

/// What of an address, a number or an identifier may get into the new file.
enum Shorten {
  /// `a•••@e•••.com`; nil for what is no e-mail address.
  static func email(_ address: String) -> String? {
    let parts = address.split(separator: "@")
    guard parts.count == 2, let name = parts[0].first, let domain = parts[1].first,
      let dot = parts[1].lastIndex(of: "."), parts[1].startIndex < dot
    else { return nil }
    return "\(name)•••@\(domain)•••\(parts[1][dot...])"
  }

  /// `•••42`; nil for what has fewer than four digits.
  static func phone(_ number: String) -> String? {
    let digits = number.filter { $0.isASCII && $0.isNumber }
    return digits.count < 4 ? nil : "•••\(digits.suffix(2))"
  }

  /// `203.0.x.x` or `2001:db8:x`; nil for what is no address.
  static func address(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) { return "\(parts[0]).\(parts[1]).x.x" }
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    guard groups.count > 2, let first = group(groups[0]), let second = group(groups[1]) else { return nil }
    return "\(first):\(second):x"
  }

  /// A group of an IPv6 address; nothing between two colons is zero.
  private static func group(_ text: Substring) -> String? {
    text.isEmpty ? "0" : text.count <= 4 && text.allSatisfy(\.isHexDigit) ? text.lowercased() : nil
  }

  /// Eight hexadecimal digits that stay the same for a device from export to export.
  ///
  /// Folded to 32 bits: far fewer than an identifier has, so nothing leads back to it.
  static func device(_ identifier: String) -> String {
    var digest = Digest()
    digest.add(identifier)
    return digest.foldedDigits
  }

  /// Two letters of `US` or `US (United States)`; nil for anything else.
  static func country(_ text: String) -> String? {
    let code = text.prefix { $0.isASCII && $0.isLetter }
    let rest = text.dropFirst(code.count)
    return code.count == 2 && (rest.isEmpty || rest.hasPrefix(" (")) ? code.uppercased() : nil
  }
}
