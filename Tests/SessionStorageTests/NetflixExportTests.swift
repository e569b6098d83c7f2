import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct NetflixExportTests {
  @Test func `sums up a newer export`() throws {
    let summary = try SampleExport(fixture: "newer").imported().summary
    #expect(summary.sessions == 7)
    #expect(summary.signedOut == 1)
    #expect(summary.playbacks == 3)
    #expect(
      summary.leftOut == [.withoutDevice: 2, .supplemental: 1, .notWatched: 1, .wrongNumberOfValues: 1])
    #expect(summary.filesMissing.isEmpty)
    #expect(summary.filesSkipped == ["BillingHistory.csv", "Ratings.csv", "SearchHistory.csv"])
    #expect(summary.completeUntil == (try moment("2026-09-20T06:00:00Z")))
  }

  @Test func `names what it read`() throws {
    #expect(
      Set(try SampleExport(fixture: "newer").imported().summary.filesRead) == [
        "Devices.csv", "AccessAndDevices.csv", "AccountDetails.csv", "SubscriptionHistory.csv",
        "IpAddressesStreaming.csv", "IpAddressesLogin.csv", "ViewingActivity.csv",
      ])
  }

  @Test func `reads the older layout of 2024, and tells an empty table from a missing one`() throws {
    let (summary, account) = try SampleExport(fixture: "older-2024").imported()
    #expect(summary.sessions == 3)
    #expect(summary.filesEmpty == ["IpAddressesLogin.csv"])
    #expect(summary.filesMissing == ["AccessAndDevices.csv"])
    let tv = try account.session(on: "Samsung 2017 Kant-M UHD TV Smart TV")
    #expect(tv.place.region == "England")
    #expect(tv.inHousehold == nil)
  }

  @Test func `reads the layout of 2023 with a byte order mark and Windows line ends`() throws {
    let (summary, account) = try SampleExport(fixture: "export-2023").imported()
    #expect(summary.filesRead == ["Devices.csv", "IpAddresses.csv", "ViewingActivity.csv"])
    #expect(!summary.filesMissing.contains("IpAddressesStreaming.csv"))
    #expect(Set(account.sessions.map(\.device)) == ["Samsung 2017 Kant-M UHD TV Smart TV", "Chrome – PC"])
    #expect(account.sessions.map(\.place.region) == ["São Paulo", "São Paulo"])
  }

  @Test func `refuses the dates of a re-saved spreadsheet, and leaves nothing behind`() throws {
    let export = try SampleExport(fixture: "resaved")
    let error = ImportError.unreadableValue(
      shape: "9/99/9999 99:99", column: "Start Time", file: "ViewingActivity.csv", line: 4)
    #expect(export.failure() == error)
    #expect(!FileManager.default.fileExists(atPath: export.file))
    #expect(try export.leftovers.isEmpty)
  }

  @Test(arguments: [
    "Mumblecrust", "Turnip", "Zanzibarbecue", "Peregrine", "wobblegherkin", "9876", "INVENTED", "Snailbridge",
    "Toadhaven", "113.77", "aaaa", "Too expensive", "hook", "United States",
  ])
  func `keeps out of the file what is nobody's business`(_ secret: String) throws {
    let export = try SampleExport(fixture: "newer")
    _ = try export.imported()
    let bytes = try Data(contentsOf: URL(filePath: export.file))
    #expect(bytes.range(of: Data("Brambleworth".utf8)) != nil)
    #expect(bytes.range(of: Data(secret.utf8)) == nil)
  }

  @Test func `makes a file that only its owner may read`() throws {
    let export = try SampleExport(fixture: "newer")
    _ = try export.imported()
    let attributes = try FileManager.default.attributesOfItem(atPath: export.file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `makes the same sessions and playbacks each time`() throws {
    let (first, second) = (try SampleExport(fixture: "newer"), try SampleExport(fixture: "newer"))
    let (one, other) = (try first.imported().account, try second.imported().account)
    #expect(one.sessions == other.sessions)
    #expect(one.playbacks == other.playbacks)
  }

  @Test func `tells how far it is`() throws {
    let export = try SampleExport(fixture: "newer")
    var reports: [Int] = []
    _ = try NetflixExport.importing(export.folder, to: export.file, progress: { reports.append($0) })
    #expect(reports == reports.sorted())
    #expect(reports.last == 30)
  }

  @Test(arguments: [0, 1, 5]) func `stops when interrupted, and leaves nothing behind`(_ after: Int) throws {
    let export = try SampleExport(fixture: "newer")
    var asked = 0
    #expect(throws: CancellationError.self) {
      let stop: () -> Bool = {
        asked += 1
        return asked > after
      }
      _ = try NetflixExport.importing(export.folder, to: export.file, isInterrupted: stop)
    }
    #expect(!FileManager.default.fileExists(atPath: export.file))
    #expect(try export.leftovers.isEmpty)
  }

  @Test func `refuses an export without any date`() throws {
    let export = try SampleExport(["Devices.csv": SampleExport.devicesHeader, "ViewingActivity.txt": "none"])
    #expect(export.failure() == .nothingDated)
  }

  @Test func `says why a file cannot be made`() throws {
    let path = try SampleExport().folder + "/nowhere/export.sqlite"
    #expect(throws: NewDatabaseError.cannotWrite(path: path, reason: "no such file or directory")) {
      try NetflixExport.importing(try SampleExport(fixture: "newer").folder, to: path)
    }
  }

  @Test func `is closed to other users while it is written`() throws {
    let export = try SampleExport(fixture: "newer")
    var modes: Set<Int> = []
    _ = try NetflixExport.importing(
      export.folder, to: export.file,
      progress: { _ in
        let partial = "\(export.file).\(ProcessInfo.processInfo.processIdentifier).partial"
        let attributes = try? FileManager.default.attributesOfItem(atPath: partial)
        modes.insert(attributes?[.posixPermissions] as? Int ?? 0)
      })
    #expect(modes == [0o600])
  }

  @Test func `never touches a file that is there`() throws {
    let export = try SampleExport(fixture: "newer")
    try Data("mine".utf8).write(to: URL(filePath: export.file))
    #expect(throws: NewDatabaseError.exists(path: export.file)) {
      try NetflixExport.importing(export.folder, to: export.file)
    }
    #expect(try String(contentsOfFile: export.file, encoding: .utf8) == "mine")
  }

  @Test func `counts no stream as running when the last playback is the last thing that happened`() throws {
    let table = SampleExport.viewingHeader + "P,2026-09-18 20:00:00,01:00:00,,T,,Mobile\n"
    let account = try SampleExport(["ViewingActivity.csv": table]).imported().account
    #expect(account.feed.completeUntil == (try moment("2026-09-18T21:00:00Z")))
    #expect(account.streams.counted.isEmpty)
  }
}
