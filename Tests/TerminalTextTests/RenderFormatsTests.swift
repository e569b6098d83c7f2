import DeskTestSupport
import Foundation
import Testing

@testable import TerminalText

/// The formats that are no screen: plain, CSV and Markdown.
struct RenderFormatsTests {
  private static let formats: [String: @Sendable (Document) -> Printable] = [
    "plain": { renderPlain($0) }, "csv": { renderCSV($0) }, "markdown": { renderMarkdown($0) },
  ]

  private static let table = Document(
    sampleDocument.blocks.filter { if case .table = $0 { true } else { false } })

  @Test(arguments: formats.keys.sorted())
  func `shows every kind of block`(name: String) throws {
    let render = try #require(Self.formats[name])
    try expectSnapshot(render(sampleDocument).text, named: "document-\(name)")
  }

  @Test(arguments: formats.keys.sorted())
  func `shows a table`(name: String) throws {
    let render = try #require(Self.formats[name])
    try expectSnapshot(render(Self.table).text, named: "table-\(name)")
  }

  @Test(arguments: hostileTexts + harmlessTexts + csvTexts)
  func `keeps a row a row, whatever its cells hold`(sample: TextSample) {
    let lines = renderPlain(table(of: sample.text)).text.utf8.split(separator: 0x0A)
    #expect(lines.map { line in line.count { $0 == 0x09 } } == [1, 1])
  }

  @Test(arguments: hostileTexts + harmlessTexts + csvTexts + markdownTexts)
  func `gives spreadsheets back what was in a cell`(sample: TextSample) throws {
    let records = csvRecords(renderCSV(table(of: sample.text)).text)
    #expect(records.count == 2)
    #expect(records.last?.count == 2)
    let cell = try #require(records.last?.last).drop { $0 == "'" }
    #expect(Array(cell.unicodeScalars) == Array(visible(sample.text).drop { $0 == "'" }.unicodeScalars))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "＝1", "=\u{301}1", "=cmd|' /C calc'!A0"])
  func `lets no cell be a formula`(text: String) throws {
    let cell = try #require(csvRecords(renderCSV(table(of: text)).text).last?.last)
    #expect(cell.unicodeScalars.first == "'")
  }

  @Test func `quotes a cell that is alone and empty, since an empty line is no record`() {
    let table = Table(columns: [Column("A")], rows: [[""], ["b"]])
    #expect(renderCSV([.table(table)]).text == "A\r\n\"\"\r\nb\r\n")
  }

  @Test(arguments: hostileTexts + harmlessTexts + markdownTexts)
  func `keeps a Markdown row a row, whatever its cells hold`(sample: TextSample) {
    let lines = renderMarkdown(table(of: sample.text)).text.utf8.split(separator: 0x0A)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { bareCount(of: "|", in: $0) == 3 })
  }

  @Test(arguments: markdownTexts)
  func `leaves Markdown nothing to take for its own`(sample: TextSample) {
    let line = Line(sample.text)
    let document: Document = [
      .heading(line), .paragraph(line), .list([line]), .fields([Field("Label", line)]), .note(line),
      .steps([Step(say: line, keys: [sample.text], expect: line, ifNot: line)]),
    ]
    let text = renderMarkdown(document).text
    for sign in "[]<`_~" { #expect(bareCount(of: sign, in: Substring(text).utf8) == 0, "\(text)") }
    #expect(!text.contains("s://") && !text.contains("www.") && !text.contains("\n\n\n"))
    let lines = text.split(separator: "\n").map(String.init)
    let own = lines.map { $0.replacing(/^( *[0-9]\. +)?( *- |#+ |> )?/, with: "", maxReplacements: 1) }
    #expect(!own.contains { $0.firstMatch(of: /^(#|\+|-|=|:|[0-9]+[.)])/) != nil }, "\(text)")
  }

  @Test func `fences lines with more backticks than they hold`() {
    #expect(renderMarkdown([.verbatim(["```", "x"])]).text == "````\n```\nx\n````\n")
  }

  @Test(arguments: formats.keys.sorted(), 0..<20 as Range<UInt64>)
  func `lets no random text past the gate`(name: String, seed: UInt64) throws {
    let render = try #require(Self.formats[name])
    let text = render(table(of: randomText(seed: seed, length: 80))).text
    let isOurs = { (scalar: Unicode.Scalar) in ["\n", "\t", "\r"].contains(scalar) }
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && !isOurs($0) })
    #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }

  private func table(of text: String) -> Document {
    [.table(Table(columns: [Column("A"), Column("B", isFreeText: true)], rows: [["1", Line(text)]]))]
  }

  /// How often a sign stands in a text without a backslash before it.
  private func bareCount(of sign: Character, in bytes: Substring.UTF8View) -> Int {
    var (count, isEscaped) = (0, false)
    for byte in bytes {
      if byte == sign.asciiValue && !isEscaped { count += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }

  /// The records of a CSV text, read as RFC 4180 says.
  private func csvRecords(_ text: String) -> [[String]] {
    var (records, record, cell) = ([[String]](), [String](), String.UnicodeScalarView())
    var (isQuoted, wasQuote) = (false, false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        if isQuoted && wasQuote { cell.append(scalar) }
        wasQuote = isQuoted && !wasQuote
        isQuoted = true
      case "," where !isQuoted || wasQuote, "\n" where !isQuoted || wasQuote:
        record.append(String(cell))
        (cell, isQuoted, wasQuote) = (String.UnicodeScalarView(), false, false)
        if scalar == "\n" { (records, record) = (records + [record], []) }
      case "\r" where !isQuoted || wasQuote: continue
      default: cell.append(scalar)
      }
    }
    return records
  }
}
