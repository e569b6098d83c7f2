import DeskCommands
import Testing

@testable import sessiondesk

struct ProgramArgumentsTests {
  @Test func `takes its own options before and behind the command`() throws {
    let arguments = try ProgramArguments(["--source", "a.sqlite", "guide", "--audit=b", "AFTMM", "--json"])
    #expect(arguments.source == "a.sqlite")
    #expect(arguments.audit == "b")
    #expect(arguments.words == ["guide", "AFTMM", "--json"])
  }

  @Test func `collects lines in order`() throws {
    #expect(
      try ProgramArguments(["-c", "customer 1", "-c", "sessions"]).lines == ["customer 1", "sessions"])
  }

  @Test func `leaves all behind two dashes to the command`() throws {
    #expect(try ProgramArguments(["resolve", "--", "--source"]).words == ["resolve", "--", "--source"])
  }

  @Test func `takes its flags before and behind the command`() throws {
    let arguments = try ProgramArguments(["--accessible", "guide", "AFTMM", "--no-pager"])
    #expect(arguments.isAccessible && !arguments.hasPager)
    #expect(arguments.words == ["guide", "AFTMM"])
  }

  @Test func `takes a format before the command, and leaves one behind it to the command`() throws {
    #expect(try ProgramArguments(["--json", "version"]).format == .json)
    #expect(try ProgramArguments(["--format=csv", "-c", "version"]).format == .csv)
    let arguments = try ProgramArguments(["--format", "csv", "version", "--format", "list", "--json"])
    #expect(arguments.format == .csv)
    #expect(arguments.words == ["version", "--format", "list", "--json"])
  }

  @Test(arguments: [["--source"], ["guide", "-c"], ["--format"], ["--format", "xls", "version"]])
  func `refuses an option without a value that it knows`(arguments: [String]) {
    #expect(throws: DeskError.self) { try ProgramArguments(arguments) }
  }

  @Test func `refuses lines together with a command`() {
    #expect(throws: DeskError.linesAndCommand) { try ProgramArguments(["-c", "quit", "guide"]) }
  }
}

struct ProgramOptionsTests {
  @Test(arguments: CommandSyntax.program.options.filter { $0.names[0] != "--help" })
  func `takes every option that help tells before a command`(option: ArgumentSyntax) throws {
    let value = if case .list(let values) = option.values { values[0] } else { "x" }
    let words = [option.names[0]] + (option.kind == .flag ? [] : [value])
    let arguments = try ProgramArguments(words)
    #expect(arguments.words.isEmpty)
    #expect(try arguments != ProgramArguments([]))
  }
}
