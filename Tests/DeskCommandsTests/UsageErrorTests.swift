import DeskCommands
import DeskTestSupport
import TerminalText
import Testing

/// What an agent is told when words are wrong: one sentence, what is near, what to do.
struct UsageErrorTests {
  @Test(arguments: [
    ("guide --procedur 3 x", "guide has no option --procedur. Did you mean --procedure? See: help guide."),
    ("handout --chanel sms", "handout has no option --chanel. Did you mean --channel? See: help handout."),
    (
      "guide --language xx UN55",
      "--language cannot be 'xx'. It is one of: en, es, pt-BR, de, fr. See: help guide."
    ),
    (
      "handout --channel emial",
      "--channel cannot be 'emial'. Did you mean email? It is one of: email, chat, sms. See: help handout."
    ),
    ("guide --language german --procedure x AFTMM", "--procedure cannot be 'x'. See: help guide."),
    ("guide AFTMM --procedure", "The option --procedure needs a value. See: help guide."),
    ("guide 1 --language", "The option --language needs a value. For example: guide 2 --away --language de."),
    ("sessions --json=3", "The option --json takes no value. Write it alone."),
    ("session", "session needs more: the row's number in the list of sessions. For example: session 1."),
    ("session x", "ROW cannot be 'x'. See: help session."),
    ("session 1 2", "session does not know what to do with '2'. See: help session."),
    ("import netflix-export x", "import netflix-export needs more: --into, the SQLite file to make."),
    ("kb lnt", "kb has no command 'lnt'. Did you mean lint? See: help kb."),
    ("help kb lnt", "kb has no command 'lnt'. Did you mean lint? See: help kb."),
    ("--sorce x", "sessiondesk has no option --sorce. Did you mean --source? See: help."),
    ("limits 1 --plan premium", "Name a customer or a plan, not both. See: help limits."),
    ("limits --plan premum", "Did you mean premium?"), ("limits --plan x --region USA", "Did you mean US?"),
    ("topic sold-devise", "Did you mean sold-device?"), ("topic travel", "Did you mean travelling?"),
    ("message NW-2-6", "Did you mean NW-2-5"), ("guid", "Did you mean guide?"),
    ("xyzzy", "List all with: help."),
  ])
  func `says what is wrong, what is near and what to do`(line: String, sentence: String) throws {
    let reply = try StubDesk().say(line, screen: Screen())
    #expect(reply.answer.text.isEmpty)
    #expect(reply.remark.text.contains(sentence), "\(reply.remark.text)")
    #expect(reply.remark.text.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    "custmer ana@example.com", "ana@example.com", "session ana@example.com",
    "guide --procedure ana@example.com",
    "quit ana@example.com", "sessions --ana@example.com", "+12025550101", "2025550101",
  ])
  func `never repeats or suggests a customer`(line: String) throws {
    let reply = try StubDesk().say(line, screen: Screen())
    #expect(reply.status == .wrongUsage)
    #expect(!reply.remark.text.contains("example.com") && !reply.remark.text.contains("2025550101"))
  }
}
