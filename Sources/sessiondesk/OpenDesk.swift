import Accounts
import DeskCommands
import Foundation
import Guidance
import LineEditing
import Records
import SessionStorage
import TerminalText

/// A desk with the real world around it; nothing is opened before it is asked for.
func openDesk(_ settings: Settings, _ arguments: ProgramArguments, terminal: Terminal) -> Desk {
  Desk(
    setting: Desk.Setting(
      knowledgeFolder: settings.knowledgeFolder, sourceName: settings.source.map(name(ofSource:)),
      agent: NSUserName(), process: getpid(), stateFolder: Settings.stateFolder,
      isSingleCommand: !arguments.words.isEmpty),
    world: Desk.World(
      now: { Date() }, clock: clock, nextLine: terminal.nextLine, hasLine: { terminal.input.hasLine },
      show: terminal.write, progress: terminal.progress,
      isInterrupted: terminal.isInterrupted,
      ask: terminal.isConversation && arguments.lines.isEmpty ? terminal.answer : nil),
    knowledge: Once { try openKnowledgeBase(settings, terminal) },
    store: SessionStore { try openDatabase(settings.source, terminal) },
    records: FileRecordKeeper(path: settings.auditFile))
}

/// The knowledge base; what its keepers should know is said once.
private func openKnowledgeBase(_ settings: Settings, _ terminal: Terminal) throws -> KnowledgeBase {
  let loaded = try loadKnowledgeBase(at: settings.knowledgeFolder)
  if let remark = loaded.remark { terminal.remarkLater(Printable(visible: remark + "\n", keepsLines: true)) }
  return loaded.knowledge
}

private func openDatabase(_ source: String?, _ terminal: Terminal) throws -> any ReadOnlyDatabase {
  guard let source else { throw StorageError.noSource }
  if let scheme = source.firstRange(of: "://") {
    throw StorageError.unsupportedAddress(String(source[..<scheme.lowerBound]))
  }
  return SQLiteDatabase(
    path: source, isInterrupted: terminal.isInterrupted, isAsking: terminal.showAsking)
}

/// A source as the prompt names it: a file without its folder, an address without user and password.
private func name(ofSource source: String) -> String {
  URL(string: source)?.host() ?? (source as NSString).lastPathComponent
}

/// Time since the program began, by a clock that nobody sets.
private let start = ContinuousClock.now

private func clock() -> Duration { ContinuousClock.now - start }
