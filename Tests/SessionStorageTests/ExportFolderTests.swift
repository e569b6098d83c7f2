import Foundation
import Testing

@testable import SessionStorage

struct ExportFolderTests {
  private let table = SampleExport.viewingHeader + "P,2026-01-01 00:00:00,00:01:00,,T,,TV\n"

  @Test(arguments: [
    "ViewingActivity.csv", "A/VIEWINGACTIVITY.CSV", "netflix-report/123/content/viewingactivity.csv",
  ])
  func `finds a table wherever it is and however it is written`(_ path: String) throws {
    #expect(try SampleExport([path: table]).imported().summary.playbacks == 1)
  }

  @Test func `searches no deeper than four levels`() throws {
    let export = try SampleExport(["a/b/c/d/ViewingActivity.csv": table])
    #expect(export.failure() == .noTables(path: export.folder))
  }

  @Test func `refuses a folder with the tables of two exports`() throws {
    let export = try SampleExport(["ana/ViewingActivity.csv": table, "bo/ViewingActivity.csv": table])
    #expect(export.failure() == .severalExports(file: "ViewingActivity.csv"))
  }

  @Test func `refuses a path where nothing is`() throws {
    let export = try SampleExport()
    try FileManager.default.removeItem(atPath: export.folder)
    #expect(export.failure() == .missing(path: export.folder))
  }

  @Test func `refuses an archive and says to unzip it`() throws {
    let export = try SampleExport(["netflix-report.ZIP": "PK"])
    let path = export.folder + "/netflix-report.ZIP"
    #expect(throws: ImportError.archive(path: path)) { try NetflixExport.importing(path, to: export.file) }
  }

  @Test func `refuses a single table`() throws {
    let export = try SampleExport(["ViewingActivity.csv": table])
    let path = export.folder + "/ViewingActivity.csv"
    #expect(throws: ImportError.notAFolder(path: path)) { try NetflixExport.importing(path, to: export.file) }
  }

  @Test func `refuses a folder without tables, and names what it looked for`() throws {
    let export = try SampleExport(["notes.txt": "hello", "Ratings.csv": "Title Name\n"])
    #expect(export.failure() == .noTables(path: export.folder))
    #expect("\(ImportError.noTables(path: "here"))".contains("Devices.csv, AccessAndDevices.csv"))
  }

  @Test func `takes a folder that is a link or lies in a hidden one`() throws {
    let export = try SampleExport([".hidden/export/ViewingActivity.csv": table])
    let link = export.folder + "/link"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: export.folder + "/.hidden/export")
    #expect(try NetflixExport.importing(link, to: export.file).playbacks == 1)
    let other = try NetflixExport.importing(export.folder + "/.hidden/export/", to: export.file + "2")
    #expect(other.playbacks == 1)
  }

  @Test func `follows no link below the folder`() throws {
    let export = try SampleExport(["elsewhere.dat": table])
    try FileManager.default.createSymbolicLink(
      atPath: export.folder + "/ViewingActivity.csv", withDestinationPath: export.folder + "/elsewhere.dat")
    #expect(export.failure() == .noTables(path: export.folder))
  }

  @Test func `prefers a table to a text of the same name`() throws {
    let summary = try SampleExport(["ViewingActivity.csv": table, "ViewingActivity.txt": "none"]).imported()
      .summary
    #expect(summary.playbacks == 1)
    #expect(summary.filesEmpty.isEmpty)
  }
}
