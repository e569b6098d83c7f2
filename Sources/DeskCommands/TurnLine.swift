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

/// Whether a line may name a customer, and so must not be kept in a file.
///
/// A line that is no known command may be a customer typed at the wrong place, so it counts as one that does;
/// so does what the agent notes of a call.
package func namesCustomer(_ line: String) -> Bool {
  guard let words = try? words(in: line) else { return true }
  guard let first = RootCommand.expanded(words).first else { return false }
  guard RootCommand.names.contains(first) else { return true }
  return words.contains(where: \.mayBeContact)
    || RootCommand.personalNames.contains(first) && words.dropFirst().contains { !$0.hasPrefix("-") }
}
