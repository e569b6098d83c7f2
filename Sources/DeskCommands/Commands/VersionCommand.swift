package import ArgumentParser
import Accounts
import Guidance
import TerminalText

/// `version`: the program's and the knowledge base's.
package struct VersionCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Tell the versions of the program and of the knowledge base.",
    discussion: """
      Examples:
        version
        version --json
      """)

  /// The program's version; CHANGELOG.md tells what came with it.
  static let number = "0.1.0"

  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let knowledge = try? desk.knowledge
    return VersionAnswer(
      version: Self.number, knowledgeRevision: knowledge?.revision, knowledgeRead: knowledge?.newestRead)
  }
}

struct VersionAnswer: Answer {
  var version: String
  @OrNull var knowledgeRevision: String?
  @OrNull var knowledgeRead: CalendarDay?

  var document: Document {
    let read = knowledgeRead.map { ", last read from its sources on \($0)" } ?? ""
    return [
      .paragraph("SessionDesk \(version); knowledge base \(knowledgeRevision ?? "cannot be read")\(read).")
    ]
  }
}
