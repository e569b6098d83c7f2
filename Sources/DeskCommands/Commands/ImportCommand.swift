package import ArgumentParser
import Accounts
import Foundation
import Guidance
import SessionStorage
import TerminalText

/// `import`: a new database from what members can download.
package struct ImportCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a new database from a file that customers can get.",
    subcommands: [NetflixExportCommand.self])

  package init() {}
}

/// `import netflix-export FOLDER --into FILE`: a personal-data export as a database.
package struct NetflixExportCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "netflix-export", abstract: "Read a member's personal-data export into a new database.",
    discussion: """
      Reads devices, their regions, times watched and the plan. Names, titles,
      ratings, searches, payment and messages are never read into it. Unpack the
      ZIP first; a file that exists is never touched.

      Examples:
        import netflix-export netflix-report --into ana.sqlite
        import netflix-export netflix-report --into ana.sqlite --json
      """)

  @Argument(help: "The folder of the unpacked export.", completion: .directory)
  package var folder: String
  @Option(help: "The SQLite file to make.", completion: .file())
  package var into: String
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let world = desk.world
    let knowledge = try desk.knowledge
    let summary = try NetflixExport.importing(
      folder, to: into, planName: { knowledge.plan(streams: $0, quality: $1) },
      progress: { world.progress(WorkProgress(done: $0, total: nil, noun: "rows")) },
      isInterrupted: world.isInterrupted)
    return ImportAnswer(file: into, summary: summary)
  }
}

struct ImportAnswer: Answer {
  var file: String
  var summary: ImportSummary

  var document: Document {
    let leftOut = summary.leftOut.sorted { $0.key.rawValue < $1.key.rawValue }
    return [
      .heading("Made \(file)"),
      .fields([
        Field("Sessions", "\(summary.sessions), of which \(summary.signedOut) signed out"),
        Field("Playbacks", "\(summary.playbacks), their ends approximate"),
        Field("Plan", "\(summary.plan.maxStreams.map { counted($0, "stream") + " at once" }.orUnknown)"),
        Field("Complete until", LocalTime(zoneName: nil).told(summary.completeUntil)),
        Field("Read", "\(summary.filesRead.joined(separator: ", "))"),
        Field(
          "Missing", "\(summary.filesMissing.isEmpty ? "none" : summary.filesMissing.joined(separator: ", "))"
        ),
        Field(
          "Left out",
          "\(leftOut.isEmpty ? "no row" : leftOut.map { "\($0.value) (\($0.key.words))" }.joined(separator: ", "))"
        ),
      ]),
      .paragraph(Line("Next: sessiondesk --source \(file) sessions", .quiet)),
    ]
  }
}
