import Accounts
package import DeskCommands
package import Foundation
import Guidance
package import Records
import SessionStorage
package import TerminalText

/// A desk for tests: the real knowledge base, a real demo file, a fixed clock, and records that can be read
/// or made to fail.
package final class StubDesk {
  package var desk: Desk
  /// What was recorded, in order.
  package let records: MemoryRecords
  /// What commands showed while they worked.
  package var shown: String { output.text }
  /// What was asked, with what stood before it.
  package var questions: [Question] { output.questions }

  private let folder: TemporaryFolder
  private let output: Output

  /// The fixed clock: a day after the demo's data are complete.
  package static let now = DemoData.completeUntil.addingTimeInterval(86_400)

  /// A desk over the demo's first customers, or over `source`; `input` is standard input.
  ///
  /// `answers` are what the agent types at questions, nil being Ctrl-C; without them nobody types. `state` is a
  /// state folder that another desk had before.
  package init(
    source: String? = nil, knowledgeFolder: String? = nil, canRecord: Bool = true, input: [String] = [],
    answers: [String?]? = nil, state: TemporaryFolder? = nil, isSingleCommand: Bool = false
  ) throws {
    let folder = try TemporaryFolder()
    let records = MemoryRecords(canRecord: canRecord)
    let output = Output(input: input, answers: answers ?? [])
    let stateFolder = (state ?? folder).path("state")
    self.folder = folder
    self.records = records
    self.output = output
    desk = Desk(
      setting: Desk.Setting(
        knowledgeFolder: knowledgeFolder ?? Repository.knowledgeFolder, sourceName: "demo.sqlite",
        agent: "tester", process: 1, stateFolder: stateFolder, isSingleCommand: isSingleCommand),
      world: Desk.World(
        now: { Self.now }, clock: { output.tick() }, nextLine: { output.nextLine() },
        hasLine: { output.hasLine },
        show: { output.text += $0.text },
        progress: { _ in },
        isInterrupted: { output.isInterrupted },
        ask: answers == nil ? nil : { output.answer($0) }),
      knowledge: Once {
        try knowledgeFolder.map { try loadKnowledgeBase(at: $0).knowledge } ?? Repository.knowledge.get()
      },
      store: SessionStore {
        let path = folder.path("demo.sqlite")
        if source == nil { _ = try DemoData.make(at: path, customers: 30, seed: 1) }
        return SQLiteDatabase(path: source ?? path)
      }, records: records)
  }

  /// Pretends that Ctrl-C was pressed.
  package func interrupt() { output.isInterrupted = true }

  /// Takes a turn on a line; a line that says nothing gives an empty reply.
  package func say(_ line: String, screen: Screen = Screen(width: 80)) -> Reply {
    turn(line: line, at: &desk, for: screen) ?? Reply()
  }

  /// The streams of the stub's world.
  private final class Output {
    var text = ""
    var isInterrupted = false
    var questions: [Question] = []
    private var input: ArraySlice<String>
    private var elapsed = Duration.zero
    private var answers: ArraySlice<String?>

    init(input: [String], answers: [String?]) {
      self.input = input[...]
      self.answers = answers[...]
    }

    var hasLine: Bool { !input.isEmpty }

    /// A clock that goes on by 4 ms at each look.
    func tick() -> Duration {
      elapsed += .milliseconds(4)
      return elapsed
    }

    func nextLine() -> String? { input.popFirst() }

    func answer(_ question: Question) -> String? {
      questions.append(question)
      return answers.popFirst() ?? nil
    }
  }
}

/// Records in memory, or a log that cannot be written.
package final class MemoryRecords: RecordKeeper {
  package private(set) var entries: [AuditEntry] = []
  private let canRecord: Bool

  package init(canRecord: Bool) { self.canRecord = canRecord }

  package func append(_ entry: AuditEntry) throws {
    guard canRecord else { throw RecordError(path: "audit.jsonl", reason: "the disk is full") }
    entries.append(entry)
  }
}
