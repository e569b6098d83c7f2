import Foundation
import Testing

import TerminalText

/// What people read in one way and programs in another.
struct ExactTests {
  private let line: Line = "Seen \(Line("12 minutes ago", exact: "2026-11-22T20:03:00Z")), by \(Line.nothing)"

  @Test func `tells people an age, and programs the moment`() {
    #expect(render([.paragraph(line)], for: Screen(width: 80)).text == "Seen 12 minutes ago, by -\n")
    #expect(render([.paragraph(line)], for: Screen()).text == "Seen 2026-11-22T20:03:00Z, by\n")
  }

  @Test(arguments: [renderPlain, renderCSV, renderMarkdown] as [@Sendable (Document) -> Printable])
  func `tells programs the moment from any place`(render: @Sendable (Document) -> Printable) {
    let table = Table(columns: [Column("A")], rows: [[line]])
    let step = Step(say: line, expect: line, ifNot: line)
    for block: Block in [
      .heading(line), .paragraph(line), .fields([Field("A", line)]), .list([line]), .steps([step]),
      .table(table), .chart(Chart(levels: [], limit: nil, bars: [], ticks: [], table: table)), .note(line),
      .warning(line),
    ] {
      let text = render([block]).text
      #expect(text.contains("2026-11-22T20:03:00Z"), "\(text)")
      #expect(!text.contains("ago"), "\(text)")
    }
  }

  @Test func `writes the moment into JSON`() throws {
    let text = String(decoding: try JSONEncoder().encode([line]), as: UTF8.self)
    #expect(text == "[\"Seen 2026-11-22T20:03:00Z, by \"]")
  }
}
