import Foundation
import Testing

@testable import SessionStorage

struct RowBatchesTests {
  /// All rows of a file with these bytes, as `line: a|b`.
  private func rows(_ bytes: [UInt8]) throws -> [String] {
    let export = try SampleExport()
    try export.write(Data(bytes), to: "T.csv")
    var batches = try RowBatches(URL(filePath: export.folder + "/T.csv"))
    var rows: [String] = []
    while let batch = try batches.next() {
      rows += batch.map { "\($0.line): " + $0.values.joined(separator: "|") }
    }
    return rows
  }

  private func rows(_ text: String) throws -> [String] { try rows(Array(text.utf8)) }

  @Test(arguments: [
    ("a,b\n1,2\n", ["1: a|b", "2: 1|2"]),
    ("a,b\r\n1,2\r\n", ["1: a|b", "2: 1|2"]),
    ("a,b\r1,2\r", ["1: a|b", "2: 1|2"]),
    ("\u{FEFF}a,b\n1,2", ["1: a|b", "2: 1|2"]),
    ("a,b\n1,", ["1: a|b", "2: 1|"]),
    ("a,b\n,\n", ["1: a|b", "2: |"]),
    ("a,b\n\n\n1,2\n\n", ["1: a|b", "4: 1|2"]),
    ("a,b\n\"x\ny\",2\n3,4\n", ["1: a|b", "2: x\ny|2", "4: 3|4"]),
    ("a,b\r\n\"x\r\ny\",2\r\n3,4\r\n", ["1: a|b", "2: x\r\ny|2", "4: 3|4"]),
    ("\"a, \"\"b\"\"\",c\n", ["1: a, \"b\"|c"]),
    ("", []),
  ])
  func `reads rows as RFC 4180 has them`(_ text: String, _ expected: [String]) throws {
    #expect(try rows(text) == expected)
  }

  @Test(arguments: [
    "日本語,ソニー", "e\u{301}x,\u{301}y", "\u{FE0F}❤️,x", "a\u{2028}b,c\u{85}d",
    "👨‍👩‍👧,\u{200D}x", "a\u{B}b,c\u{C}d", "\u{1B}[31m,x",
  ])
  func `keeps every character inside its value`(_ line: String) throws {
    let values = line.unicodeScalars.split(separator: ",").map { String($0) }
    let expected = ["1: a|b", "2: \(values[0])|\(values[1])", "3: 3|4"]
    #expect(try rows("a,b\n\(line)\n3,4\n") == expected)
    #expect(try rows("a,b\n\"\(values[0])\",\"\(values[1])\"\n3,4\n") == expected)
  }

  @Test func `repairs bytes that are no text`() throws {
    #expect(try rows(Array("a,b\n".utf8) + [0xFF, 0x2C, 0xC3, 0x0A]) == ["1: a|b", "2: \u{FFFD}|\u{FFFD}"])
  }

  @Test func `counts lines across batches`() throws {
    let text = "a,b\n" + String(repeating: "\"x\ny\",2\n", count: 2_500)
    let rows = try rows(text)
    #expect(rows.count == 2_501)
    #expect(rows.last == "5000: x\ny|2")
  }

  @Test(arguments: [
    ("a,b\n1,2\n\"x,3\n4,5\n", 3), ("a,b\n5\" screen,2\n", 2), ("a,b\n1,2\n\"x\"y,2\n3,4\n", 3),
    ("a\"b,c\n\"1,2\n", 1),
  ])
  func `refuses quotation marks that do not pair`(_ text: String, _ line: Int) throws {
    #expect(throws: ImportError.brokenQuotes(file: "T.csv", line: line)) { try rows(text) }
  }

  @Test func `refuses a file that may not be read`() throws {
    #expect(throws: ImportError.unreadableFile(file: "T.csv")) {
      try RowBatches(URL(filePath: "/nowhere/T.csv"))
    }
  }
}
