import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct ManualPageTests {
  private static let file = Repository.root.appending(path: "Documentation/sessiondesk.1")

  @Test func `is the committed page`() throws {
    let page = try StubDesk().say("manual").answer.text
    if ProcessInfo.processInfo.environment["SESSIONDESK_RECORD"] == "1" {
      try Data(page.utf8).write(to: Self.file)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == page)
  }

  @Test func `tells every command, argument and exit code that help tells`() throws {
    let page = try StubDesk().say("manual").answer.text.replacing("\\-", with: "-")
    for (path, syntax) in CommandSyntax.program.commands {
      let start = try #require(page.firstRange(of: ".SS \(path.joined(separator: " ")) ")).upperBound
      let part = page[start...].prefix(
        upTo: page[start...].firstRange(of: "\n.S")?.lowerBound ?? page.endIndex)
      for argument in syntax.arguments {
        #expect(part.contains(argument.names.first ?? argument.valueName.uppercased()))
      }
      for example in syntax.examples where !example.contains(/["…]/) { #expect(part.contains(example)) }
    }
    for option in CommandSyntax.program.options { #expect(page.contains(".B \(option.names.last ?? "")")) }
    for status in ReplyStatus.allCases { #expect(page.contains(".B \(status.rawValue)\n")) }
  }

  @Test func `is free of mistakes in the eyes of groff`() throws {
    let run = try run("/usr/bin/groff", ["-man", "-Tutf8", "-ww", "-z", Self.file.path])
    #expect(run.status == 0)
    #expect(run.errors == "")
  }
}
