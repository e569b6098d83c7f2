package import Accounts
package import Foundation
package import Guidance
package import KnowledgeSearch
package import Records
package import SessionStorage
package import TerminalText

/// All that a command can reach: the knowledge base, customer data, the clock and the streams.
///
/// Customer data come only through `account(of:)`, which notes each look-up; a turn records what was noted
/// before it shows anything.
package struct Desk {
  /// What an agent chose to open: paths and names, as they are shown.
  package struct Setting: Sendable {
    package var knowledgeFolder: String
    /// The source's name for the prompt and for records; nil when none is set.
    package var sourceName: String?
    /// The user's name on this machine.
    package var agent: String
    package var process: Int32
    /// Where calls and flags are kept.
    package var stateFolder: String
    /// Whether the program ends after one command; what that merely shows is no call.
    package var isSingleCommand: Bool

    package init(
      knowledgeFolder: String, sourceName: String?, agent: String, process: Int32, stateFolder: String,
      isSingleCommand: Bool = false
    ) {
      self.knowledgeFolder = knowledgeFolder
      self.sourceName = sourceName
      self.agent = agent
      self.process = process
      self.stateFolder = stateFolder
      self.isSingleCommand = isSingleCommand
    }
  }

  /// What lies outside: clock, streams and signals.
  package struct World {
    package var now: () -> Date
    /// Time that only goes forward, to measure with.
    package var clock: () -> Duration
    /// The next line of standard input; nil at its end.
    package var nextLine: () -> String?
    /// Whether the next line can be had without waiting for it.
    package var hasLine: () -> Bool
    /// Shows an answer's part at once, for answers that are too long to hold.
    package var show: (Printable) -> Void
    /// Shows how far a long command is.
    package var progress: (WorkProgress) -> Void
    /// Whether Ctrl-C came since the last question.
    package var isInterrupted: () -> Bool
    /// Asks the agent, who gives up with nil; nil where nobody types.
    package var ask: ((Question) -> String?)?

    package init(
      now: @escaping () -> Date, clock: @escaping () -> Duration,
      nextLine: @escaping () -> String?, hasLine: @escaping () -> Bool,
      show: @escaping (Printable) -> Void, progress: @escaping (WorkProgress) -> Void,
      isInterrupted: @escaping () -> Bool, ask: ((Question) -> String?)? = nil
    ) {
      self.now = now
      self.clock = clock
      self.nextLine = nextLine
      self.hasLine = hasLine
      self.show = show
      self.progress = progress
      self.isInterrupted = isInterrupted
      self.ask = ask
    }
  }

  package let setting: Setting
  package let world: World
  /// Whether the last look-up could not reach the database.
  private var isOffline = false
  /// Which typed lines are kept.
  package var history = History()
  /// How answers are laid out whose command does not say; nil for as the screen suits it.
  package var format: OutputFormat?
  /// The account id of the customer of the case.
  package internal(set) var customer: String?
  /// The call at hand; nil before anything happened.
  package internal(set) var call: Call?
  /// Calls put aside that could not be written.
  var unsavedCalls: [Call] = []
  /// Whether the agent was told that the call at hand cannot be written.
  var hasToldOfTrouble = false
  let calls: CallKeeper
  let flags: FlagKeeper
  /// Whether the agent asked to leave.
  package var isLeaving = false
  /// What Tab asks.
  package let completer: Completer
  private let knowledgeBase: Once<KnowledgeBase>
  private let index: Once<SearchIndex>
  private let store: SessionStore
  private let records: any RecordKeeper
  private var lookUps: [LookUp] = []

  package init(
    setting: Setting, world: World, knowledge: Once<KnowledgeBase>, store: SessionStore,
    records: any RecordKeeper
  ) {
    self.setting = setting
    self.world = world
    knowledgeBase = knowledge
    completer = Completer(knowledge)
    index = Once { try SearchIndex(searchDocuments(of: try knowledge.value())) }
    self.store = store
    self.records = records
    calls = CallKeeper(folder: setting.stateFolder + "/calls", process: setting.process)
    flags = FlagKeeper(path: setting.stateFolder + "/flags.jsonl")
  }

  /// Where one is.
  package var prompt: Prompt {
    Prompt(source: setting.sourceName, customer: customer, isOffline: isOffline)
  }

  /// The knowledge base, read at the first use; throws a `KnowledgeError`.
  package var knowledge: KnowledgeBase {
    get throws { try knowledgeBase.value() }
  }

  /// The knowledge base's index, made at the first search; throws a `KnowledgeError` or a `SearchError`.
  package var searchIndex: SearchIndex {
    get throws { try index.value() }
  }
}

/// One look-up that a turn must record.
private struct LookUp {
  let identifier: CustomerIdentifier
  let customer: String?
  let outcome: AuditEntry.Outcome
  /// How many rows the customer has.
  var rows = 0
}

extension Desk {
  /// Looks a customer up, who is the customer of the case once the look-up is recorded.
  ///
  /// Without `typed` it is the customer of the case, or the only one of an imported export. Throws a
  /// `DeskError` or a `StorageError`.
  package mutating func account(of typed: [String] = []) throws -> Account {
    let identifier = try identifier(typed)
    switch try answer({ try $0.account(of: identifier) }) {
    case .one(let account):
      lookUps.append(
        LookUp(
          identifier: identifier, customer: account.customer.id, outcome: .found,
          rows: account.sessions.count))
      return account
    case .none:
      lookUps.append(LookUp(identifier: identifier, customer: nil, outcome: .none))
      throw DeskError.noSuchCustomer(identifier)
    case .several(let ids):
      lookUps.append(LookUp(identifier: identifier, customer: nil, outcome: .several))
      throw DeskError.severalCustomers(identifier, ids: ids)
    }
  }

  /// The same account with the playbacks that ended since an earlier moment.
  ///
  /// It belongs to a look-up that is noted already. Throws a `StorageError`.
  package mutating func account(_ account: Account, playbacksSince moment: Date) throws -> Account {
    guard moment < account.playbacksSince else { return account }
    let identifier = CustomerIdentifier.id(account.customer.id)
    let found = try answer { try $0.account(of: identifier, playbacksSince: moment) }
    guard case .one(let longer) = found else { return account }
    return longer
  }

  private mutating func identifier(_ typed: [String]) throws -> CustomerIdentifier {
    if !typed.isEmpty {
      let text = typed.joined(separator: " ")
      guard let identifier = CustomerIdentifier(typed: text) else { throw DeskError.noIdentifier(text) }
      return identifier
    }
    if let id = try customer ?? answer({ try $0.soleCustomer() }) { return .id(id) }
    throw DeskError.noCustomerChosen
  }

  /// The database's answer; whether it could be reached shows in the prompt from then on.
  private mutating func answer<Result>(_ ask: (SessionStore) throws -> Result) throws -> Result {
    do {
      let result = try ask(store)
      isOffline = false
      return result
    } catch {
      isOffline = setting.sourceName != nil && replyStatus(of: error) == .unavailable
      throw error
    }
  }

  /// Records the look-ups since the last time; throws a `RecordError` when one cannot be recorded.
  ///
  /// Whom the last one found is the customer of the case from then on. Nobody is after one that found nobody
  /// or several: what is asked next must not be answered for the caller before.
  mutating func recordLookUps(of command: String) throws {
    defer { lookUps = [] }
    for lookUp in lookUps {
      try records.append(
        AuditEntry(
          at: world.now(), agent: setting.agent, process: setting.process, command: command,
          identifier: lookUp.identifier, customer: lookUp.customer, outcome: lookUp.outcome))
      customer = lookUp.customer
      turnToCall()
      completer.rows = lookUp.rows
    }
  }
}
