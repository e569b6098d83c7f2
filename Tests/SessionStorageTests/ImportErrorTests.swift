import Testing

@testable import SessionStorage

struct ImportErrorTests {
  @Test(arguments: [
    ImportError.missing(path: "p"), .archive(path: "p"), .notAFolder(path: "p"),
    .unreadableFolder(path: "p"),
    .noTables(path: "p"), .severalExports(file: "f"), .unreadableFile(file: "f"),
    .lacksColumn("c", file: "f"),
    .unreadableValue(shape: "9/9/9999", column: "c", file: "f", line: 3), .brokenQuotes(file: "f", line: 3),
    .nothingDated,
  ])
  func `says in sentences what to do next`(_ error: ImportError) {
    let text = "\(error)"
    #expect(text.hasSuffix("."))
    #expect(text.split(separator: ". ").count >= 2)
    #expect(!text.contains("\n"))
  }

  @Test func `tells where a date is that cannot be read`() {
    let error = ImportError.unreadableValue(shape: "9/99/9999", column: "Start Time", file: "V.csv", line: 4)
    #expect("\(error)".hasPrefix("V.csv, line 4: «Start Time» is written 9/99/9999, "))
  }
}
