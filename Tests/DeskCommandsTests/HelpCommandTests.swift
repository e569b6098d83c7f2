import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct HelpCommandTests {
  private static let commands = CommandSyntax.program.commands
  private static let examples = commands.flatMap(\.syntax.examples)
  /// Examples that neither read nor write files, nor take long, nor leave.
  private static let quickExamples = examples.filter { example in
    !["kb ", "import ", "demo ", "quit", "exit", "walk "].contains { example.hasPrefix($0) }
      && !example.contains(/<|--svg/)
  }

  @Test(arguments: commands.map { $0.path.joined(separator: " ") })
  func `shows two or three examples of each command before all else`(name: String) throws {
    let examples = try #require(Self.commands.first { $0.path.joined(separator: " ") == name }).syntax
      .examples
    #expect((2...3).contains(examples.count))
    let lines = try StubDesk().say("help \(name)", screen: Screen()).answer.text.split(separator: "\n")
    #expect(lines.dropFirst().prefix(examples.count).map { $0.dropFirst(2) } == examples.map { $0[...] })
  }

  @Test(arguments: examples)
  func `shows examples that can be typed`(example: String) throws {
    let typed = try words(in: String(example.prefix { $0 != "<" }))
    #expect(throws: Never.self) { try command(of: RootCommand.expanded(typed)) }
  }

  @Test func `shows examples that are answered`() throws {
    #expect(Self.quickExamples.count > 25)
    let desk = try StubDesk()
    for example in Self.quickExamples {
      _ = desk.say("customer 1")
      let reply = desk.say(example)
      #expect([.answered, .notThere].contains(reply.status), "\(example): \(reply.remark.text)")
    }
  }

  @Test func `lists every command with an example, every option of the program and every exit code`() throws {
    let text = try StubDesk().say("help", screen: Screen()).answer.text
    for (path, syntax) in Self.commands {
      #expect(text.contains("\(path.joined(separator: " ")):"))
      #expect(text.contains("Try: \(syntax.examples[0])"))
    }
    for option in CommandSyntax.program.options { #expect(text.contains(option.names[0])) }
    for status in ReplyStatus.allCases { #expect(text.contains("\(status.rawValue):")) }
  }

  @Test func `shows every argument of a command`() throws {
    for (path, syntax) in Self.commands {
      let name = path.joined(separator: " ")
      let text = try StubDesk().say("\(name) --help", screen: Screen()).answer.text
      for argument in syntax.arguments { #expect(text.contains(argument.abstract), "\(name)") }
    }
  }

  @Test func `fits a narrow screen`() throws {
    let text = try StubDesk().say("help", screen: Screen(width: 40)).answer.text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test func `is the same in the README`() throws {
    let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    for status in ReplyStatus.allCases { #expect(readme.contains("| \(status.rawValue) | ")) }
  }
}
