import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct ExportAccountTests {
  @Test func `keeps of the contact data what finds the account and what confirms it`() throws {
    let export = try SampleExport(fixture: "newer")
    let customer = try export.imported().account.customer
    #expect(customer.emailHint?.revealed == "p•••@e•••.com")
    #expect(customer.phoneHint?.revealed == "•••42")
    #expect(customer.region == "US")
    #expect(customer.membership == "active")
    #expect(customer.memberSince == (try moment("2019-04-05T06:07:08Z")))
  }

  @Test(arguments: ["P.Quillfeather@example.COM", "+1 202 555 0142", "1"])
  func `finds the account`(by typed: String) throws {
    let export = try SampleExport(fixture: "newer")
    _ = try export.imported()
    let store = SessionStore { SQLiteDatabase(path: export.file) }
    let identifier = try #require(CustomerIdentifier(typed: typed))
    guard case .one(let account) = try store.account(of: identifier) else {
      Issue.record("nobody found")
      return
    }
    #expect(account.customer.id == "1")
  }

  @Test func `reads the details of an older layout`() throws {
    let customer = try SampleExport(fixture: "older-2024").imported().account.customer
    #expect(customer.emailHint?.revealed == "p•••@m•••.com")
    #expect(customer.phoneHint == nil)
    #expect(customer.region == "GB")
    #expect(customer.membership == "cancelled")
    #expect(customer.memberSince == (try moment("2019-04-05T00:00:00Z")))
  }

  @Test func `takes the plan of the latest change, whatever the order of the rows`() throws {
    let (summary, account) = try SampleExport(fixture: "newer").imported()
    #expect(account.customer.plan == "premium")
    #expect(account.customer.maxStreams == 4)
    #expect(account.customer.planSince == (try moment("2024-02-03T11:12:13Z")))
    #expect(summary.plan == .init(maxStreams: 4, quality: "UHD", since: try moment("2024-02-03T11:12:13Z")))
  }

  @Test(arguments: [
    ("2,HD", 2, nil), ("4,UHD", 4, "premium"), ("1,HD720p", 1, "basic"), ("1,SD", 1, nil), ("1,", 1, nil),
    ("-1,", nil, nil), ("many,HD", nil, nil),
  ])
  func `names a plan only when there is no doubt`(_ signup: String, _ streams: Int?, _ plan: String?) throws {
    let row = "2022-05-01 10:00:00,\(signup),,-1,\n"
    let table = SampleExport.subscriptionHeader + row
    let export = try SampleExport(["SubscriptionHistory.csv": table, seen.0: seen.1])
    let customer = try export.imported().account.customer
    #expect(customer.maxStreams == streams)
    #expect(customer.plan == plan)
  }

  @Test func `goes on without a date of the account that it cannot read`() throws {
    let row = "May 2022,4,UHD,,-1,\n"
    let (summary, account) = try SampleExport([
      "SubscriptionHistory.csv": SampleExport.subscriptionHeader + row, seen.0: seen.1,
    ]).imported()
    #expect(summary.leftOut == [.accountDate: 1])
    #expect(account.customer.maxStreams == 4)
    #expect(account.customer.planSince == nil)
  }

  private let seen = (
    "IpAddressesLogin.csv", SampleExport.loginHeader + "E1,US,OR,TV,203.0.113.7,2026-01-01 00:00:00\n"
  )
}
