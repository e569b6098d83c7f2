import Accounts
package import ArgumentParser
import Guidance
import TerminalText

/// `kb`: the knowledge base's own checks.
package struct KnowledgeCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "kb", abstract: "Check, count, measure and compile the knowledge base.",
    subcommands: [
      LintCommand.self, StatsCommand.self, CoverageCommand.self, BuildCommand.self, FlagsCommand.self,
    ])

  package init() {}
}

/// `kb lint`: everything that is wrong with the files.
package struct LintCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find everything that is wrong with the files; exit code 2 when there is something.",
    discussion: """
      Examples:
        kb lint
        kb lint --json
      """)

  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let sources = try loadSources(in: desk.setting.knowledgeFolder)
    let found = lint(sources, on: CalendarDay(desk.world.now()))
    return LintAnswer(files: sources.count, findings: found.map(LintAnswer.Found.init))
  }
}

struct LintAnswer: Answer {
  var files: Int
  var findings: [Found]

  /// A finding with its place.
  struct Found: Encodable, Sendable {
    var file: String
    var line: Int
    var column: Int
    var rule: String
    var message: String

    init(_ finding: Finding) {
      file = finding.mark.file
      line = finding.mark.line
      column = finding.mark.column
      rule = finding.rule
      message = finding.message
    }
  }

  var status: ReplyStatus { findings.isEmpty ? .answered : .findings }

  var document: Document {
    let rules = counted(LintRule.all.count, "rule")
    if findings.isEmpty { return [.paragraph("Nothing is wrong in \(counted(files, "file")), by \(rules).")] }
    let lines = findings.map { "\($0.file):\($0.line):\($0.column): \($0.message) (\($0.rule))" }
    return [
      .verbatim(lines), .paragraph("\(counted(findings.count, "finding")) in \(counted(files, "file"))."),
    ]
  }
}

/// `kb stats`: what the knowledge base holds, in numbers.
package struct StatsCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what the knowledge base holds, and how old it is.",
    discussion: """
      Examples:
        kb stats
        kb stats --json
      """)

  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    StatsAnswer(stats: KnowledgeStats(of: try desk.knowledge, on: CalendarDay(desk.world.now())))
  }
}

struct StatsAnswer: Answer {
  var stats: KnowledgeStats

  func encode(to encoder: any Encoder) throws { try stats.encode(to: encoder) }

  var document: Document {
    let sources = stats.sources.map { "\($0.count) \($0.confidence.rawValue)" }.joined(separator: ", ")
    return [
      .heading("Knowledge base, revision \(stats.revision)"),
      .fields([
        Field("Platforms", "\(stats.platforms)"),
        Field("Procedures", "\(stats.procedures), with \(stats.steps) steps"),
        Field("Brands", "\(stats.brands), with \(stats.modelPatterns) patterns for models"),
        Field("Plan records", "\(stats.planRecords)"), Field("Sources", "\(sources)"),
        Field("Read", "\(read)"), Field("Reviews overdue", "\(stats.overdueReviews)"),
        Field("Labels missing", "\(missing)"),
      ]),
    ]
  }

  private var missing: String {
    stats.labelsMissing.map { "\($0.count) in \($0.language.name)" }.joined(separator: ", ")
  }

  private var read: String {
    guard let oldest = stats.oldestRead, let newest = stats.newestRead else { return "no source" }
    return oldest == newest ? "on \(oldest)" : "between \(oldest) and \(newest)"
  }
}
