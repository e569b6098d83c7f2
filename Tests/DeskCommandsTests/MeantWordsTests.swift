import DeskCommands
import DeskTestSupport
import Records
import TerminalText
import Testing

struct MeantWordsTests {
  @Test(arguments: [
    ("UN55TU7000", "Samsung UN55TU7000"), ("fire stick 4k", "Fire TV"), ("the fire stick", "Fire TV"),
    ("\"Roku 4800X\"", "Roku"), ("Samsung UN55TU7000 --procedure 2", "2. Sign out"),
  ])
  func `takes a device alone for a wish for its guide, and says so`(line: String, part: String) throws {
    let desk = try StubDesk()
    let reply = desk.say(line, screen: Screen())
    #expect(reply.status == .answered)
    #expect(reply.answer.text.contains(part))
    #expect(reply.remark.text.hasPrefix("Understood as: guide "))
    #expect(desk.records.entries.isEmpty)
  }

  @Test func `takes a row's number alone for a wish for the row, and records the look-up`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    let reply = desk.say("2", screen: Screen())
    #expect(reply.answer.text.hasPrefix("Row 2:"))
    #expect(reply.remark.text == "Understood as: session 2.\n")
    #expect(desk.records.entries.map(\.command) == ["customer", "session"])
  }

  @Test func `asks for a customer when there is a number and nobody is chosen`() throws {
    let desk = try StubDesk()
    #expect(desk.say("2", screen: Screen()).remark.text.hasPrefix("No customer is chosen."))
    #expect(desk.records.entries.isEmpty)
  }

  @Test(arguments: [
    "UN55TU700", "gide UN55TU7000", "7", "2025550123", "ana@example.com", "a1b2c3", "custmer 7",
  ])
  func `guesses nothing`(line: String) throws {
    let desk = try StubDesk()
    #expect(desk.say(line, screen: Screen()).status == .wrongUsage)
    #expect(desk.records.entries.isEmpty)
  }

  @Test(arguments: [
    "GUIDE UN55TU7000", "Version", "?", "\\?", "\\h", ".help", "--version", "--help", "guide -h",
  ])
  func `takes a command in any case, and the words of other consoles`(line: String) throws {
    let reply = try StubDesk().say(line, screen: Screen())
    #expect(reply.status == .answered && reply.remark.text.isEmpty)
  }

  @Test(arguments: ["UN55TU7000", "2", "fire stick 4k"])
  func `keeps what is no command out of the history file`(line: String) {
    #expect(namesCustomer(line))
  }
}
