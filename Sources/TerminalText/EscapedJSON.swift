/// A JSON text with every hidden character written as JSON escapes it, which means the same to a program.
func escapedJSON(_ text: String) -> String {
  if text.isPlain { return text }
  guard text.unicodeScalars.contains(where: { $0.isHidden && $0 != "\n" }) else { return text }
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\t", "\r": escaped += " "
    case _ where scalar != "\n" && scalar.isHidden: escaped += scalar.jsonEscape
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

extension String {
  /// Whether it is nothing but visible ASCII, blanks and newlines; long answers are, and this is quick to see.
  fileprivate var isPlain: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var strange = false
      for byte in bytes { strange = strange || (byte < 32 && byte != UInt8(ascii: "\n")) || byte > 126 }
      return !strange
    } ?? false
  }
}

extension Unicode.Scalar {
  /// The character as `\uXXXX`, or as two of them where JSON needs a pair.
  fileprivate var jsonEscape: String {
    String(self).utf16.map { "\\u" + hexadecimal(UInt32($0), digits: 4) }.joined()
  }
}

/// A number in capital hexadecimal digits, with zeros before it up to so many digits.
func hexadecimal(_ number: UInt32, digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
