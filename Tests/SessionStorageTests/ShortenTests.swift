import Testing

@testable import SessionStorage

struct ShortenTests {
  @Test(arguments: [
    ("ana@example.com", "a•••@e•••.com"), ("ana@mail.example.co.uk", "a•••@m•••.uk"), ("ana", nil),
    ("@x.org", nil),
    ("ana@localhost", nil), ("a@b@c.org", nil), ("", nil),
  ])
  func `shortens an e-mail address`(_ address: String, _ hint: String?) {
    #expect(Shorten.email(address) == hint)
  }

  @Test(arguments: [("+12025550142", "•••42"), ("0142", "•••42"), ("42", nil), ("", nil)])
  func `shortens a phone number`(_ number: String, _ hint: String?) {
    #expect(Shorten.phone(number) == hint)
  }

  @Test(arguments: [
    ("203.0.113.7", "203.0.x.x"), ("2001:db8:1::7", "2001:db8:x"), ("2001:DB8::", "2001:db8:x"),
    ("::1", "0:0:x"),
    ("2001::7", "2001:0:x"), ("203.0.113", nil), ("203.0.113.700", nil), ("Peregrine", nil), ("12:30", nil),
    ("", nil),
  ])
  func `shortens an address`(_ address: String, _ short: String?) {
    #expect(Shorten.address(address) == short)
  }

  @Test(arguments: [
    ("US", "US"), ("tr", "TR"), ("TR (Türkiye)", "TR"), ("United States", nil), ("USA", nil), ("U", nil),
    ("", nil),
  ])
  func `reads the letters of a country`(_ text: String, _ country: String?) {
    #expect(Shorten.country(text) == country)
  }

  @Test func `gives devices that differ in one letter different digests`() {
    let digests = (0..<1_000).map { Shorten.device("NFANDROID2-PRV-INVENTED\($0)") }
    #expect(Set(digests).count == 1_000)
    #expect(digests.allSatisfy { $0.count == 8 })
  }
}
