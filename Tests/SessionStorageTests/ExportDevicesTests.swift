import Accounts
import Foundation
import Testing

@testable import SessionStorage

struct ExportDevicesTests {
  private let newer: Account

  init() throws { newer = try SampleExport(fixture: "newer").imported().account }

  @Test func `makes one session of a device that two profiles used`() throws {
    let tv = try newer.session(on: "Samsung CE 2022 Kant-SU2e Smart TV")
    #expect(tv.profile?.revealed == "Brambleworth")
    #expect(tv.lastPlaybackAt == (try moment("2026-09-18T20:15:30Z")))
    #expect(tv.lastContactAt == (try moment("2026-09-18T22:00:00Z")))
    #expect(tv.signedInAt == (try moment("2024-01-02T17:55:00Z")))
    #expect(tv.inHousehold == true)
  }

  @Test func `takes the place of the latest contact, and only two parts of its address`() throws {
    let tv = try newer.session(on: "Samsung CE 2022 Kant-SU2e Smart TV")
    #expect(
      tv.place == Place(country: "US", region: "Oregon", shortenedAddress: PersonalText("203.0.x.x")))
    let phone = try newer.session(on: "Apple iPhone 15 iPhone")
    #expect(phone.place.shortenedAddress?.revealed == "2001:db8:x")
    #expect(phone.inHousehold == false)
  }

  @Test(arguments: [
    ("Samsung CE 2022 Kant-SU2e Smart TV", "UE55KU6400"), ("FireTV 4K Stick 2018 Streaming Stick", "AFTMM"),
    ("Apple iPhone 15 iPhone", "iPhone15-3"), ("ソニー ブラビア \"居間\" テレビ", "BRAVIA 4K UR2"),
    ("Sony PS5 Game Console", nil), ("Google Chrome OS", "Chrome OS"),
  ])
  func `takes the model from the login`(_ device: String, _ model: String?) throws {
    #expect(try newer.session(on: device).model == model)
  }

  @Test func `signs out a device whose last sign-out is the last thing that happened`() throws {
    let console = try newer.session(on: "Sony PS5 Game Console")
    #expect(console.signedOutAt == (try moment("2024-07-04T09:30:00Z")))
  }

  @Test func `keeps a device signed in that was used after its sign-out`() throws {
    let stick = try newer.session(on: "FireTV 4K Stick 2018 Streaming Stick")
    #expect(stick.signedOutAt == nil)
    #expect(stick.signedInAt == (try moment("2025-02-01T09:00:00Z")))
  }

  @Test func `does not know the sign-in of a device that was used after its sign-out without a login`() throws
  {
    let session = try SampleExport([
      "Devices.csv": SampleExport.devicesHeader + "P,E1,TV,2026-03-01T00:00:00Z,,2026-02-01T00:00:00Z\n",
      "IpAddressesLogin.csv": SampleExport.loginHeader + "E1,US,OR,TV,203.0.113.7,2026-01-01 00:00:00\n",
    ]).imported().account.sessions.first
    #expect(session?.signedOutAt == nil)
    #expect(session?.signedInAt == nil)
  }

  @Test func `makes a session of a device that only an address table knows`() throws {
    let chrome = try newer.session(on: "Google Chrome OS")
    #expect(chrome.place.country == "DE")
    #expect(chrome.lastPlaybackAt == nil)
  }

  @Test func `keeps a hostile label as it is, for the screen to clean`() throws {
    let device = try newer.session(on: "LG 2020 \u{1B}[31m\u{1B}]0;pwned\u{7} Smart TV")
    #expect(device.lastActivityAt == nil)
  }

  @Test func `gives a device the same short id in every export`() throws {
    let id = try newer.session(on: "Samsung CE 2022 Kant-SU2e Smart TV").id
    let older = try SampleExport(fixture: "older-2024").imported().account
    #expect(id.count == 8)
    #expect(try older.session(on: "Samsung 2017 Kant-M UHD TV Smart TV").id == id)
    #expect(Set(newer.sessions.map(\.id)).count == 7)
  }

  @Test func `leaves out a row without a time or without a device`() throws {
    let rows = ",US,OR,TV,203.0.113.7,2026-01-01 00:00:00\nE1,US,OR,TV,203.0.113.7,NULL\n"
    let (summary, account) = try SampleExport([
      "IpAddressesLogin.csv": SampleExport.loginHeader + rows,
      "ViewingActivity.csv": SampleExport.viewingHeader + "P,2026-01-01 00:00:00,00:01:00,,T,,TV\n",
    ]).imported()
    #expect(summary.leftOut == [.withoutDevice: 1, .withoutMoment: 1])
    #expect(account.sessions.map(\.device) == ["unknown device"])
  }

  @Test func `takes the localised label when there is no other`() throws {
    let row = "E1,Fernseher,,203.0.113.7,DE,Hessen,,2026-01-01T00:00:00.000Z\n"
    let account = try SampleExport(["IpAddressesStreaming.csv": SampleExport.streamingHeader + row])
      .imported().account
    #expect(account.sessions.map(\.device) == ["Fernseher"])
  }
}
