import Accounts
package import ArgumentParser
import Guidance
import TerminalText

/// `kb build`: compiles the files into one that starts read.
package struct BuildCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Compile the files into the one that starts read.",
    discussion: """
      The file knowledge.compiled appears in the knowledge base's folder. It is
      used while it is that of the files, and is never edited.

      Examples:
        kb build
        kb build --json
      """)

  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let built = try buildKnowledgeBase(at: desk.setting.knowledgeFolder)
    return BuildAnswer(file: built.path, bytes: built.size)
  }
}

struct BuildAnswer: Answer {
  var file: String
  var bytes: Int

  var document: Document {
    [.paragraph("Compiled the knowledge base into \(file), \(bytes / 1_024) KiB.")]
  }
}
