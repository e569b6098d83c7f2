import Testing

@testable import DeskCommands

struct MaskContactsTests {
  @Test(arguments: [
    ("write to ana@example.com, please", "write to a••••• please", 1),
    ("call 202 555 0123 after six", "call 2••••• 5••••• 0••••• after six", 3),
    ("call +1-202-555-0123.", "call +•••••", 1), ("5550123", "5•••••", 1),
  ])
  func `masks what may be an address or a number`(text: String, masked: String, count: Int) {
    let result = maskingContacts(in: text)
    #expect(result.text == masked)
    #expect(result.count == count)
  }

  @Test(arguments: [
    "says UN55TU7000 and 43PUS7956/12", "sold on 2026-05-11 at 20:15", "step 3 of 6, row 2", "",
    "two  blanks", "since 2026-05-11 2 sets, 3 phones",
  ])
  func `leaves models, days and small numbers`(text: String) {
    #expect(maskingContacts(in: text).text == text)
    #expect(maskingContacts(in: text).count == 0)
  }
}
