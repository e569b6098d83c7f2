package import ArgumentParser
import SessionStorage
import TerminalText

/// `demo`: made-up data to learn and to measure with.
package struct DemoCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Make up customers to learn and to measure with.",
    subcommands: [CreateDemoCommand.self])

  package init() {}
}

/// `demo create FILE`: a new database of made-up customers.
package struct CreateDemoCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Make a new database of made-up customers.",
    discussion: """
      The first customers show what callers call about; the answer lists them. The
      same seed makes the same rows. Nobody in it is real.

      Examples:
        demo create demo.sqlite
        demo create large.sqlite --customers 1000000 --seed 7
      """)

  @Argument(help: "The SQLite file to make.", completion: .file())
  package var file: String
  @Option(help: "How many customers, from 10 to 10000000.")
  package var customers = 1_000
  @Option(help: "Which of the possible worlds; the same number makes the same one.")
  package var seed: UInt64 = 1
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let world = desk.world
    let summary = try DemoData.make(
      at: file, customers: customers, seed: seed,
      progress: { world.progress(WorkProgress(done: $0, total: customers, noun: "customers")) },
      isInterrupted: world.isInterrupted)
    return DemoAnswer(file: file, summary: summary)
  }
}

struct DemoAnswer: Answer {
  var file: String
  var customers: Int
  var sessions: Int
  var playbacks: Int
  var scenarios: [Scenario]

  /// A customer, and what the caller says.
  struct Scenario: Encodable, Sendable {
    var customer: Int
    var title: String
  }

  init(file: String, summary: DemoSummary) {
    self.file = file
    customers = summary.customers
    sessions = summary.sessions
    playbacks = summary.playbacks
    scenarios = summary.scenarios.map { Scenario(customer: $0.id, title: $0.title) }
  }

  var document: Document {
    [
      .heading("Made \(file)"),
      .paragraph(
        "\(counted(customers, "customer")), \(counted(sessions, "session")), \(counted(playbacks, "playback")). Nobody in it is real."
      ),
      .table(
        Table(
          columns: [Column("Customer", alignment: .right), Column("Shows", isFreeText: true)],
          rows: scenarios.map { ["\($0.customer)", Line($0.title)] })),
      .paragraph(Line("Next: sessiondesk --source \(file) customer 1", .quiet)),
    ]
  }
}
