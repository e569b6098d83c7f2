import Accounts
import Testing

struct CustomerIdentifierTests {
  @Test(arguments: [
    ("ana@example.com", CustomerIdentifier.email("ana@example.com")),
    ("  Ana@Example.COM\t", .email("ana@example.com")),
    ("+ana@example.com", .email("+ana@example.com")),
    ("+1 (555) 010-99.88", .phone("+15550109988")),
    ("\n+15550109988 ", .phone("+15550109988")),
    ("C-10042", .id("C-10042")), (" c-10042 ", .id("c-10042")), ("42", .id("42")),
    ("Zoë 7", .id("Zoë 7")),
  ])
  func `reads what was typed`(typed: String, identifier: CustomerIdentifier) {
    #expect(CustomerIdentifier(typed: typed) == identifier)
  }

  @Test(arguments: ["", " ", "\t\n\u{A0}", "+", "+ ()-.", "+x"])
  func `is nothing when nothing is left`(typed: String) {
    #expect(CustomerIdentifier(typed: typed) == nil)
  }

  @Test func `takes no digits but the ten of ASCII for a phone number`() {
    #expect(CustomerIdentifier(typed: "+1٢3") == .phone("+13"))
  }

  @Test(arguments: [
    (CustomerIdentifier.email("ana@example.com"), "e-mail address", "a•••••"),
    (.phone("+15550109988"), "phone number", "+•••••"), (.id("C-10042"), "account id", "C-10042"),
  ])
  func `masks contact data and shows an id whole`(
    identifier: CustomerIdentifier, kind: String, masked: String
  ) {
    #expect(identifier.kind == kind)
    #expect(identifier.masked == masked)
  }
}
