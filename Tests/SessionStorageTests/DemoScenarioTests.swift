import DeskTestSupport
import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct DemoScenarioTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    let folder = try TemporaryFolder()
    _ = try DemoData.make(at: folder.file(), customers: 30, seed: 1)
    self.folder = folder
    store = SessionStore { SQLiteDatabase(path: folder.file()) }
  }

  private func account(_ id: Int) throws -> Account {
    try #require(try store.account(of: .id(String(id))).account)
  }

  @Test func `shows every kind of call, or says why not`() {
    let shown = Set(DemoScenario.all.flatMap(\.calls))
    #expect(DemoCall.all.map(\.number) == Array(1...34))
    #expect(DemoCall.all.allSatisfy { shown.contains($0.number) == ($0.notShownSince == nil) })
  }

  @Test func `gives customer 1 each kind of playback and a TV in row 1`() throws {
    let account = try account(1)
    #expect(account.customer.plan == "standard")
    #expect(account.sessions.first?.model == "UN55TU7000")
    #expect(account.streams.counted.map(\.playback.session).contains(account.sessions.first?.id))
    #expect(account.streams.counted.count == 2)
    let reasons = Set(account.streams.notCounted.map(\.reason))
    #expect(reasons == [.exempt(.download), .exempt(.cast), .silentSince(Ago.minutes(36).moment)])
  }

  @Test func `refuses customer 2 at 20:14 and no longer at the feed's moment`() throws {
    let account = try account(2)
    let refused = Ago.minutes(1).moment
    #expect(StreamCount(of: [StreamSpan](of: account.playbacks, timeout: 60), at: refused).counted.count == 2)
    #expect(account.streams.counted.count == 1)
  }

  @Test func `gives customer 3 two sets of one model`() throws {
    #expect(try account(3).sessions.map(\.model) == ["OLED55C1PUB", "OLED55C1PUB"])
  }

  @Test func `signs customer 4's TV in minutes after each sign-out`() throws {
    let sets = try account(4).sessions.filter { $0.model == "XR-55A80J" }
    let gaps = sets.compactMap(\.signedOutAt).map { out in
      sets.compactMap(\.signedInAt).map { $0.timeIntervalSince(out) }.filter { $0 > 0 }.min()
    }
    #expect(gaps == [240, 240])
  }

  @Test func `shares one phone number between customers 9 and 10`() throws {
    guard case .several(let ids) = try store.account(of: .phone("+12025550109")) else {
      Issue.record("not several")
      return
    }
    #expect(ids.sorted() == ["10", "9"])
  }

  @Test func `upgrades customer 12 after its streams began`() throws {
    let account = try account(12)
    let since = try #require(account.customer.planSince)
    #expect(account.streams.counted.count == 2)
    #expect(account.streams.counted.allSatisfy { $0.playback.startedAt < since })
  }

  @Test func `streams on for customer 13 on a device that is signed out`() throws {
    let account = try account(13)
    let out = Set(account.sessions.filter { $0.signedOutAt != nil }.map(\.id))
    #expect(account.streams.counted.compactMap(\.playback.session).contains { out.contains($0) })
  }

  @Test func `leaves customer 28 without a row and customer 29 on hold`() throws {
    #expect(try account(28).sessions.isEmpty)
    #expect(try account(29).customer.membership == "on-hold")
  }

  @Test(arguments: [
    "UN55TU7000", "OLED55C1PUB", "BDP-S6700", "CFI-1215A", "4800X", "AFTMM", "UE46D6207",
  ])
  func `has a household with a model that agents are asked about`(model: String) throws {
    let models = try sqlite3(folder.file(), "SELECT DISTINCT model FROM sessions").split(separator: "\n")
    #expect(models.contains(Substring(model)))
  }

  @Test func `names devices in Japanese and in ways that a terminal would obey`() throws {
    let names = try account(11).sessions.compactMap { $0.deviceName?.revealed }
    #expect(names.contains("居間のテレビ"))
    for hostile in ["\u{1B}]0;", "\u{202E}", "\n"] { #expect(names.contains { $0.contains(hostile) }) }
  }

  @Test func `counts no more streams than the plan allows in any household`() throws {
    for id in 1...30 {
      let account = try account(id)
      #expect(account.streams.counted.count <= account.customer.maxStreams ?? 0)
    }
  }
}
