package import TerminalText

/// A turn on a line as it was typed; nil when the line says nothing: it is empty, or a remark that begins
/// with `#`.
package func turn(line: String, at desk: inout Desk, for screen: Screen) -> Reply? {
  do {
    let words = try words(in: line)
    guard let first = words.first, !first.hasPrefix("#") else { return nil }
    return turn(words, at: &desk, for: screen)
  } catch {
    return reply(to: error, for: screen)
  }
}

/// Whether a line names a customer, and so must not be kept in a file.
package func namesCustomer(_ line: String) -> Bool {
  let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
  guard let first = words.first else { return false }
  let takesCustomer = ["customer", "sessions", "limits"].contains(first)
  return words.contains { $0.contains("@") || $0.hasPrefix("+") }
    || (takesCustomer && words.dropFirst().contains { !$0.hasPrefix("-") })
}
