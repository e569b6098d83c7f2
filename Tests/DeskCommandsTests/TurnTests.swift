import DeskCommands
import DeskTestSupport
import Records
import TerminalText
import Testing

struct TurnTests {
  @Test func `records each look-up of a customer before it answers`() throws {
    let desk = try StubDesk()
    let reply = desk.say("customer customer1@example.com")
    let entry = try #require(desk.records.entries.first)
    #expect(reply.status == .answered)
    #expect(desk.records.entries.count == 1)
    #expect(entry.command == "customer")
    #expect(entry.identifier == "c•••••")
    #expect(entry.customer == "1")
    #expect(entry.outcome == .found)
    #expect(entry.at == "2026-11-23T20:15:00Z")
  }

  @Test(arguments: ["customer 1", "sessions 1", "limits 1", "customer 999", "customer +12025550109"])
  func `shows nothing of a customer when the look-up cannot be recorded`(line: String) throws {
    let desk = try StubDesk(canRecord: false)
    let reply = desk.say(line)
    #expect(reply.status == .refused)
    #expect(reply.answer.text.isEmpty)
    #expect(reply.remark.text.contains("audit log"))
    #expect(!reply.remark.text.contains("account id"))
    #expect(desk.desk.prompt.customer == nil)
  }

  @Test(arguments: ["customer 999", "customer +12025550109"])
  func `forgets the customer before when a look-up finds nobody or several`(line: String) throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    _ = desk.say(line)
    #expect(desk.say("sessions").status == .wrongUsage)
  }

  @Test(arguments: ["customer ''", "sessions +x", "limits '  '"])
  func `never takes what names nobody for the customer of the case`(line: String) throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    let reply = desk.say(line)
    #expect(reply.status == .wrongUsage)
    #expect(reply.answer.text.isEmpty)
  }

  @Test(arguments: [
    "guide UN55TU7000", "limits --plan premium", "search roku", "kb stats", "help", "version",
  ])
  func `answers from the knowledge base when nothing can be recorded`(line: String) throws {
    #expect(try StubDesk(canRecord: false).say(line).status == .answered)
  }

  @Test(arguments: [
    ("customer 999", AuditEntry.Outcome.none), ("customer +12025550109", .several),
  ])
  func `records a look-up that found nobody, or several`(line: String, outcome: AuditEntry.Outcome) throws {
    let desk = try StubDesk()
    let reply = desk.say(line)
    #expect(reply.status == .notThere)
    #expect(desk.records.entries.map(\.outcome) == [outcome])
    #expect(desk.records.entries.map(\.customer) == [nil])
  }

  @Test func `records the command whose row is looked up for a guide`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    _ = desk.say("guide 1")
    #expect(desk.records.entries.map(\.command) == ["customer", "guide"])
  }

  @Test func `records nothing for a guide by model`() throws {
    let desk = try StubDesk()
    _ = desk.say("guide AFTMM")
    #expect(desk.records.entries.isEmpty)
  }

  @Test(arguments: [
    ("gide 1", ReplyStatus.wrongUsage, "Did you mean guide?"),
    ("guide", .wrongUsage, "guide needs more: a row's number, or a model. For example: guide 1."),
    ("guide ''", .wrongUsage, "Name a row or a model"),
    ("guide 1 --loud", .wrongUsage, "guide has no option --loud. See: help guide."),
    ("sessions", .wrongUsage, "No customer is chosen"),
    ("search ''", .wrongUsage, "nothing to look for"),
    ("limits --plan gold", .notThere, "standard-with-ads"),
    ("limits --plan premium --region XX", .notThere, "Known regions: "),
    ("limits 1 --plan premium", .wrongUsage, "not both"),
    ("guide \"UN55", .wrongUsage, "quote"),
    ("help gide", .wrongUsage, "guide"),
    ("demo create x.sqlite --customers 3", .wrongUsage, "10 to 10,000,000"),
    ("import netflix-export /nowhere --into x.sqlite", .notThere, "/nowhere"),
    ("guide AFTMM --procedure 99", .notThere, "1 to 9"),
    ("guide AFTMM --procedure 0", .notThere, "1 to 9"),
  ])
  func `says what is wrong with a line and what to do`(line: String, status: ReplyStatus, part: String) throws
  {
    let reply = try StubDesk().say(line, screen: Screen())
    #expect(reply.status == status)
    #expect(reply.answer.text.isEmpty)
    #expect(reply.remark.text.contains(part), "\(reply.remark.text)")
  }

  @Test func `names the commands that one may have been meant to be`() throws {
    let remark = try StubDesk().say("sesions", screen: Screen()).remark.text
    #expect(remark.contains("Did you mean sessions or session?"))
  }

  @Test(arguments: ["exit", "quit", "\\q", ".quit"])
  func `leaves by whatever word other consoles taught`(line: String) throws {
    let desk = try StubDesk()
    let reply = desk.say(line)
    #expect(reply.status == .answered && reply.answer.text.isEmpty)
    #expect(desk.desk.isLeaving)
  }

  @Test(arguments: ["", "   ", "# a remark", "#"])
  func `says nothing to a line that says nothing`(line: String) throws {
    let desk = try StubDesk()
    let reply = turn(line: line, at: &desk.desk, for: Screen())
    #expect(reply?.status == nil)
  }

  @Test func `shows help that was asked for as an answer`() throws {
    for line in ["help guide", "guide --help", "guide -h"] {
      let reply = try StubDesk().say(line)
      #expect(reply.status == .answered)
      #expect(reply.answer.text.contains("guide UN55TU7000"))
    }
  }

  @Test(arguments: ["guide \u{1B}]0;owned\u{7}", "\u{1B}[2J", "search \u{9B}31m", "customer \u{202E}1"])
  func `makes control characters of a typed line visible`(line: String) throws {
    let reply = try StubDesk().say(line)
    let text = reply.answer.text + reply.remark.text
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }
}
