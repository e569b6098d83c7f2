import Testing

import TerminalText

struct RenderTableTests {
  private func text(_ table: Table, _ screen: Screen) -> String {
    render([.table(table)], for: screen).text
  }

  private let devices = Table(
    columns: [Column("Device"), Column("Plays", alignment: .right), Column("Place", isFreeText: true)],
    rows: [["TV", "7", "Berlin, Germany"], ["山田", "104", ""]])

  @Test func `sets titles in capitals and cells below them`() {
    #expect(
      text(devices, Screen(width: 80)) == """
        DEVICE  PLAYS  PLACE
        TV          7  Berlin, Germany
        山田      104

        """)
  }

  @Test(arguments: [Screen(width: 59), Screen(width: 80, isList: true), Screen(isList: true)])
  func `lists rows on narrow screens and for screen readers`(screen: Screen) {
    #expect(
      text(devices, screen) == """
        TV
          Plays: 7
          Place: Berlin, Germany

        山田
          Plays: 104
          Place:

        """)
  }

  @Test func `wraps free text and loses no word of it`() {
    let words = (1...60).map { "word\($0)" }.joined(separator: " ")
    let table = Table(
      columns: [Column("Device"), Column("Remark", isFreeText: true)], rows: [["TV", Line(words)]])
    let shown = text(table, Screen(width: 60))
    #expect(shown.split(whereSeparator: \.isWhitespace).dropFirst(3).joined(separator: " ") == words)
    #expect(shown.split(separator: "\n").allSatisfy { displayWidth(of: String($0)) <= 60 })
  }

  @Test func `lists rows when numbers and names do not fit`() {
    let name = String(repeating: "x", count: 80)
    let table = Table(columns: [Column("Name"), Column("Plays")], rows: [[Line(name), "7"]])
    #expect(text(table, Screen(width: 80)) == "\(name)\n  Plays: 7\n")
  }

  @Test func `fits everything on one line without a width`() {
    let long = String(repeating: "word ", count: 100) + "end"
    let table = Table(columns: [Column("A", isFreeText: true), Column("B")], rows: [[Line(long), "b"]])
    #expect(text(table, Screen()).contains("\(long)  b\n"))
  }

  @Test func `shows cells that have no column, and columns that have no cell`() {
    let table = Table(columns: [Column("A"), Column("B")], rows: [["1"], ["1", "2", "3"]])
    #expect(text(table, Screen(width: 80)) == "A  B\n1\n1  2  3\n")
  }

  @Test func `names a row by its title when its first cell is empty`() {
    let table = Table(columns: [Column("Device"), Column("Place")], rows: [["", "Berlin"]])
    #expect(text(table, Screen(isList: true)) == "Device:\n  Place: Berlin\n")
  }

  @Test func `shows titles without rows, and nothing without columns`() {
    #expect(text(Table(columns: [Column("Device")], rows: []), Screen(width: 80)) == "DEVICE\n")
    #expect(text(Table(columns: [], rows: [[]]), Screen(width: 80)).trimmed.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func `copes with thousands of rows`() {
    let row: [Line] = ["TV", "7", "Berlin, Germany"]
    let table = Table(columns: devices.columns, rows: Array(repeating: row, count: 5_000))
    #expect(text(table, Screen(width: 80)).utf8.count { $0 == 0x0A } == 5_001)
  }
}

extension String {
  fileprivate var trimmed: [Character] { filter { !$0.isWhitespace }.map { $0 } }
}
