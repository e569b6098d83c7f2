import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct ExportPlaybacksTests {
  @Test func `ends a playback after the time watched, approximately`() throws {
    let account = try SampleExport(fixture: "older-2024").imported().account
    let playback = try #require(account.playbacks.first)
    #expect(playback.startedAt == (try moment("2024-05-05T20:00:00Z")))
    #expect(playback.endedAt == (try moment("2024-05-05T20:30:00Z")))
    #expect(playback.isApproximate)
    #expect(playback.kind == .stream)
    #expect(playback.profile?.revealed == "Quillfeather")
  }

  @Test func `links a playback to the only session of its label`() throws {
    let account = try SampleExport(fixture: "older-2024").imported().account
    let tv = try account.session(on: "Samsung 2017 Kant-M UHD TV Smart TV")
    #expect(account.playbacks.map(\.session) == [tv.id, nil])
  }

  @Test func `finds the label of a playback across line breaks in it`() throws {
    let row = "P,2026-01-01 00:00:00,00:01:00,,T,,Samsung CE Smart TV\n"
    let account = try SampleExport([
      "Devices.csv": SampleExport.devicesHeader + "P,E1,\"Samsung  CE \n Smart TV\",,,\n",
      "ViewingActivity.csv": SampleExport.viewingHeader + row,
    ]).imported().account
    #expect(account.playbacks.map(\.session) == account.sessions.map(\.id))
  }

  @Test(arguments: [
    ("2026-01-01 00:00:00,00:00:00,,T,,TV", ImportSummary.LeftOut.notWatched),
    ("2026-01-01 00:00:00,,,T,,TV", .notWatched),
    ("2026-01-01 00:00:00,00:01:00,,T,TRAILER,TV", .supplemental),
    ("--,00:01:00,,T,,TV", .withoutMoment), ("2026-01-01 00:00:00,00:01:00", .wrongNumberOfValues),
    ("2026-01-01 00:00:00,00:01:00,,T,,TV,more", .wrongNumberOfValues),
  ])
  func `leaves out and counts`(_ row: String, _ reason: ImportSummary.LeftOut) throws {
    let summary = try SampleExport([
      "ViewingActivity.csv": SampleExport.viewingHeader + "P,2026-01-02 00:00:00,00:01:00,,T,,TV\nP,\(row)\n"
    ]).imported().summary
    #expect(summary.playbacks == 1)
    #expect(summary.leftOut == [reason: 1])
  }

  @Test(arguments: [
    ("1:2", "9:9"), ("00:61:00", "99:99:99"), ("12:30:00 AM", "99:99:99 AA"), ("-1:00:00", "-9:99:99"),
  ])
  func `refuses a duration that the service does not write`(_ text: String, _ shape: String) throws {
    let table = SampleExport.viewingHeader + "P,2026-01-01 00:00:00,\(text),,T,,TV\n"
    #expect(
      try SampleExport(["ViewingActivity.csv": table]).failure()
        == .unreadableValue(shape: shape, column: "Duration", file: "ViewingActivity.csv", line: 2))
  }

  @Test func `writes ten thousand playbacks under ids in order`() throws {
    let rows = (0..<10_000).map { _ in "P,2026-01-02 00:00:00,00:01:00,,T,,TV\n" }
    let account = try SampleExport(["ViewingActivity.csv": SampleExport.viewingHeader + rows.joined()])
      .imported().account
    #expect(account.playbacks.count == 10_000)
    #expect(account.playbacks.map(\.id).max() == "0010000")
  }
}
