import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct ExportRowTests {
  private func row(_ value: String, column: String = "Value") throws -> ExportRow {
    let header = try ExportHeader([column], file: "T.csv", required: ["Value"], optional: [])
    return ExportRow(header, line: 7, values: [value], noting: { _ in })
  }

  @Test(arguments: ["Value", "value", " VALUE ", "V alue"])
  func `finds a column whatever its case and blanks`(_ name: String) throws {
    #expect(try row("x", column: name).text("Value") == "x")
  }

  @Test func `refuses a table without a column that it needs`() {
    #expect(throws: ImportError.lacksColumn("Value", file: "T.csv")) { try row("x", column: "Wert") }
  }

  @Test func `has no value for a column that nobody asked for`() throws {
    let header = try ExportHeader(["A", "Title"], file: "T.csv", required: ["A"], optional: ["B"])
    let row = ExportRow(header, line: 2, values: ["1", "2"], noting: { _ in })
    #expect(row.text("Title") == nil)
    #expect(row.text("B") == nil)
  }

  @Test(arguments: ["", " ", "-1", "NULL", "null", "N/A", "n/a", "--", " -- "])
  func `reads the service's words for none`(_ text: String) throws {
    #expect(try row(text).text("Value") == nil)
    #expect(try row(text).moment("Value") == nil)
    #expect(try row(text).latestMoment("Value") == nil)
    #expect(try row(text).duration("Value") == nil)
  }

  @Test func `collapses white space`() throws {
    #expect(try row(" Samsung  Kant \n Smart\tTV ").text("Value") == "Samsung Kant Smart TV")
  }

  @Test(arguments: [
    "2026-11-22 20:14:00", "2026-11-22T20:14:00Z", "2026-11-22T20:14:00.000Z", "2026-11-22T20:14:00.000",
    "2026-11-22 20:14:00.000",
  ])
  func `reads the moments that the service writes`(_ text: String) throws {
    #expect(try row(text).moment("Value") == (try moment("2026-11-22T20:14:00Z")))
  }

  @Test(arguments: [
    ("9/18/2026 20:00", "9/99/9999 99:99"), ("18/09/2026", "99/99/9999"), ("18.09.2026", "99.99.9999"),
    ("2026-13-01 00:00:00", "9999-99-99 99:99:99"), ("Peregrine", "AAAAAAAAA"), ("46283.83", "99999.99"),
  ])
  func `refuses other moments and shows their shape only`(_ text: String, _ shape: String) throws {
    let error = ImportError.unreadableValue(shape: shape, column: "Value", file: "T.csv", line: 7)
    #expect(throws: error) { try row(text).moment("Value") }
    #expect(throws: error) { try row(text).latestMoment("Value") }
  }

  @Test(arguments: [
    "2024-01-01 00:00:00, 2025-01-01 00:00:00", "2025-01-01T00:00:00.000Z;2024-01-01T00:00:00.000Z",
    "[2024-01-01 00:00:00 2025-01-01 00:00:00]", "N/A, 2025-01-01 00:00:00",
  ])
  func `takes the latest of several moments`(_ text: String) throws {
    #expect(try row(text).latestMoment("Value") == (try moment("2025-01-01T00:00:00Z")))
  }

  @Test(arguments: [("00:00:09", 9.0), ("01:02:03", 3_723), ("123:00:00", 442_800), ("1:02:03", 3_723)])
  func `reads a duration`(_ text: String, _ seconds: Double) throws {
    #expect(try row(text).duration("Value") == seconds)
  }
}
