import TerminalText

/// A quiet line while the database is asked: after 300 ms, and again every ten seconds.
///
/// A screen that reads lines aloud keeps each; elsewhere the line is wiped when there is an answer.
struct AskingLine {
  private var shown = ""
  private var next = Duration.milliseconds(300)

  /// What is to be written when it has taken so long; nil when nothing is, for which no screen is asked.
  mutating func text(after elapsed: Duration, screen: @autoclosure () -> Screen) -> Printable? {
    guard elapsed >= next, case let screen = screen(), screen.width != nil else { return nil }
    let text = next < .seconds(1) ? "asking…" : "still asking… (\(elapsed.components.seconds) s)"
    next = .seconds(10 * (elapsed.components.seconds / 10 + 1))
    if screen.isList { return Printable(visible: text + "\n", keepsLines: true) }
    shown = text
    return Printable.startOfLine + Printable(visible: text)
  }

  /// What wipes the line; nil when there is none.
  mutating func end() -> Printable? {
    defer { self = AskingLine() }
    if shown.isEmpty { return nil }
    let blanks = String(repeating: " ", count: displayWidth(of: shown))
    return Printable.startOfLine + Printable(visible: blanks) + Printable.startOfLine
  }
}
