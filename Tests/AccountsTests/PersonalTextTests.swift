import Accounts
import Foundation
import Testing

struct PersonalTextTests {
  private let ana = PersonalText("ana@example.com")

  @Test(arguments: [
    ("ana@example.com", "a•••••"), ("a", "•••••"), ("李", "•••••"), ("", ""), ("👨‍👩‍👧 Kids", "👨‍👩‍👧•••••"),
    ("🇯🇵 TV", "🇯🇵•••••"),
    ("Ünal", "Ü•••••"), ("山田さんのテレビ", "山•••••"),
  ])
  func `prints the first character and five dots, whatever the length`(text: String, masked: String) {
    #expect("\(PersonalText(text))" == masked)
  }

  @Test func `prints masked inside other values`() {
    let place = Place(country: "US", shortenedAddress: PersonalText("203.0.113.x"))
    #expect("\(place)".contains("2•••••"))
    #expect(!"\(place)".contains("203"))
    #expect(!"\([Optional(ana)])".contains("ana"))
    #expect(!String(reflecting: ana).contains("ana"))
  }

  @Test func `dumps masked`() {
    var dumped = ""
    dump(Customer(id: "C-1", emailHint: ana), to: &dumped)
    #expect(dumped.contains("a•••••"))
    #expect(!dumped.contains("ana"))
  }

  @Test func `encodes masked, as a key's value and in lists`() throws {
    let json = String(decoding: try JSONEncoder().encode(["of": [ana, PersonalText("")]]), as: UTF8.self)
    #expect(json == #"{"of":["a•••••",""]}"#)
  }

  @Test func `shows the whole when told to`() {
    #expect(ana.revealed == "ana@example.com")
  }

  @Test func `tells apart texts of one mask`() {
    #expect(ana != PersonalText("alan@example.com"))
    #expect(ana == PersonalText("ana@example.com"))
  }
}
