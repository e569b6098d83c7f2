import Testing

import TerminalText

struct HeightTests {
  @Test(arguments: [
    ("", 0), ("a\n", 1), ("a\n\nb\n", 3), ("12345678901\n", 2), ("1234567890\n", 1), ("山田山田山\n", 1),
    ("山田山田山田\n", 2),
  ])
  func `counts the lines that a terminal of ten columns needs`(text: String, height: Int) {
    #expect(Printable(visible: text, keepsLines: true).height(in: 10) == height)
  }

  @Test func `counts no colours`() {
    let heading = render([.heading("1234567890")], for: Screen(width: 80, hasColor: true))
    #expect(heading.text.contains("\u{1B}["))
    #expect(heading.height(in: 10) == 1)
  }

  @Test func `counts the lines of a CSV file`() {
    let table = Table(columns: [Column("A"), Column("B")], rows: [["1", "2"], ["3", "4"]])
    #expect(renderCSV([.table(table)]).height(in: 80) == 3)
  }
}
