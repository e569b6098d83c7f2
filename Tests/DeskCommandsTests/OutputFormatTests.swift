import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

/// How an answer is laid out, and what is said on a terminal alone.
struct OutputFormatTests {
  private let terminal = Screen(width: 80)

  @Test(arguments: OutputFormat.allCases)
  func `lays an answer out as its command or the line before says`(format: OutputFormat) throws {
    let desk = try StubDesk()
    let once = desk.say("sessions 1 --format \(format.rawValue)", screen: Screen()).answer
    #expect(desk.desk.format == nil)
    _ = desk.say("format \(format.rawValue)")
    let after = desk.say("sessions 1", screen: Screen()).answer
    #expect(once == after)
    #expect(once.text.contains("Samsung"))
  }

  @Test func `lays each format out in its own way`() throws {
    let desk = try StubDesk()
    let texts = OutputFormat.allCases.map {
      desk.say("sessions 1 --format \($0.rawValue)", screen: terminal).answer.text
    }
    #expect(Set(texts).count == OutputFormat.allCases.count)
  }

  @Test func `lets a command's own format go first`() throws {
    let desk = try StubDesk()
    _ = desk.say("format json")
    #expect(desk.say("version --format plain").answer.text.hasPrefix("SessionDesk"))
    #expect(desk.say("version").answer.text.hasPrefix("{"))
  }

  @Test func `tells which format is chosen`() throws {
    let desk = try StubDesk()
    #expect(desk.say("format").answer.text.contains("come as table"))
    let reply = desk.say("format list")
    #expect(reply.answer.text.isEmpty && reply.remark.text.contains("list from now on"))
    #expect(desk.say("format").answer.text.contains("come as list"))
    #expect(desk.say("format plain", screen: Screen()).remark.text.isEmpty)
  }

  @Test(arguments: [
    ("sessions 1", "8 rows, 4 ms, data complete until 1 day ago"),
    ("customer 1", "\n4 ms, data complete until 1 day ago"),
    ("limits 1", "\n4 ms, data complete until 1 day ago"),
    ("sessions 1 --format list", "8 rows, 4 ms, data complete until 1 day ago"),
  ])
  func `puts a footer below customer data on a terminal`(line: String, footer: String) throws {
    let desk = try StubDesk()
    #expect(desk.say(line, screen: terminal).answer.text.hasSuffix("\(footer)\n"))
    #expect(!desk.say(line, screen: Screen()).answer.text.contains(" ms,"))
  }

  @Test(arguments: [
    "limits --plan premium", "guide AFTMM", "search roku", "version", "sessions 1 --json",
    "sessions 1 --format csv",
    "sessions 1 --format plain", "sessions 1 --format markdown",
  ])
  func `puts no footer below anything else`(line: String) throws {
    #expect(try !StubDesk().say(line, screen: terminal).answer.text.contains("4 ms"))
  }

  @Test(arguments: OutputFormat.allCases)
  func `tells a pipe moments in every format, and ages in none`(format: OutputFormat) throws {
    let desk = try StubDesk()
    for line in [
      "sessions 1", "session 1", "limits 1", "customer 1", "why", "what-if --plan premium", "timeline",
    ] {
      let text = desk.say("\(line) --format \(format.rawValue)", screen: Screen()).answer.text
      let hasMoment = text.contains(/20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/)
      #expect(hasMoment, "\(line)")
      #expect(!text.contains(/[0-9] [a-z]+ ago/) && !text.contains(/[0-9]{2}:[0-9]{2} America/), "\(line)")
    }
  }

  @Test(arguments: [
    ("version --json --format csv", "not both"), ("resolve --batch --format csv", "one object a line"),
    ("version --format xls", "markdown"), ("format xls", "markdown"),
  ])
  func `refuses what is no format, or is two`(line: String, part: String) throws {
    let reply = try StubDesk().say(line, screen: Screen())
    #expect(reply.status == .wrongUsage && reply.answer.text.isEmpty)
    #expect(reply.remark.text.contains(part))
  }

  @Test(arguments: [OutputFormat.csv, .plain, .markdown, .list, .table])
  func `masks what customers named in every format`(format: OutputFormat) throws {
    let text = try StubDesk().say("sessions 11 --format \(format.rawValue)").answer.text
    #expect(text.contains("居•••••") && !text.contains("居間"))
  }
}
