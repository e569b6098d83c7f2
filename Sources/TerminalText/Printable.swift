/// Text that is safe to write to a terminal; the only text that is ever written to one.
///
/// It can be made in three ways, all of them here: by `render`, from any text that is made visible, and from
/// JSON. So whoever holds one holds no escape sequence but the colours that `render` put there itself.
package struct Printable: Equatable, Sendable {
  /// The safe text.
  package let text: String

  private init(safe text: String) {
    self.text = text
  }

  /// No text at all; a start for joining.
  package init() {
    text = ""
  }

  /// Any text, with its control characters made visible.
  ///
  /// A newline is made visible as well unless `keepsLines` is set, since a line of its own is how one forges
  /// an answer.
  package init(visible text: String, keepsLines: Bool = false) {
    self.text = visible(text, keepsLines: keepsLines)
  }

  /// A JSON text that means the same, with unsafe characters as JSON's own escapes.
  ///
  /// Tabs and carriage returns, which JSON allows between its tokens, become spaces; newlines stay.
  package init(json text: String) {
    self.text = escapedJSON(text)
  }

  /// Lines that were laid out, each ended by a newline unless told otherwise.
  init(_ lines: [VisibleLine], hasColor: Bool = false, end: LineEnd = .newline) {
    var text = ""
    for line in lines {
      line.write(to: &text, hasColor: hasColor)
      text.append(end.rawValue)
    }
    self.text = text
  }

  /// What ends each line.
  enum LineEnd: String {
    case newline = "\n"
    /// As RFC 4180 ends the records of a CSV file.
    case record = "\r\n"
  }

  /// The second text right after the first.
  package static func + (first: Printable, second: Printable) -> Printable {
    Printable(safe: first.text + second.text)
  }

  /// Puts the second text right after the first.
  package static func += (first: inout Printable, second: Printable) {
    first = first + second
  }
}

extension Printable {
  /// Goes back to the beginning of the line, for a line that is written over.
  package static let startOfLine = Printable(safe: "\r")
}
