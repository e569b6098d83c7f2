import Accounts
import Guidance
import KnowledgeSearch
import Records
import SessionStorage

/// The program's exit codes; those above 2 are the ones of BSD's sysexits, which shells and schedulers know.
package enum ReplyStatus: Int32, CaseIterable, Sendable {
  case answered = 0
  case notThere = 1
  case findings = 2
  case wrongUsage = 64
  case malformedInput = 65
  case unavailable = 69
  case internalError = 70
  case cannotCreate = 73
  case tryAgain = 75
  case refused = 77
  case interrupted = 130

  /// What it means, for whoever calls the program.
  var meaning: String {
    switch self {
    case .answered: "answered"
    case .notThere: "what was asked for is not there: a customer, a model, a row"
    case .findings: "a check found something (kb lint)"
    case .wrongUsage: "wrong usage"
    case .malformedInput: "malformed input: a broken YAML file, an export that cannot be read"
    case .unavailable: "the database or the knowledge base cannot be reached"
    case .internalError: "a mistake of the program"
    case .cannotCreate: "an output file, or the answer itself, cannot be written"
    case .tryAgain: "the database is locked or too slow: try again"
    case .refused: "refused: the audit log cannot be written"
    case .interrupted: "interrupted"
    }
  }
}

/// The exit code of an error; nil for one that nobody thought of.
func replyStatus(of error: any Error) -> ReplyStatus? {
  switch error {
  case let error as DeskError: error.status
  case is UsageError: .wrongUsage
  case let error as StorageError: error.status
  case is RecordError: .refused
  case is CallError: .cannotCreate
  case let error as KnowledgeError: error.status
  case SearchError.noFullText: .unavailable
  case is SearchError: .internalError
  case ImportError.missing: .notThere
  case is ImportError: .malformedInput
  case is DemoError: .wrongUsage
  case is NewDatabaseError: .cannotCreate
  default: nil
  }
}

extension DeskError {
  fileprivate var status: ReplyStatus {
    switch self {
    case .noSuchCustomer, .severalCustomers, .noSuchRow, .noSuchProcedure, .unknownPlan, .unknownRegion,
      .notYetInData, .unknownTopic, .unknownMessage, .noHandoutFor, .noHandout, .noWalk, .nothingHappened:
      .notThere
    case .noTime, .skippedTime, .noCustomerChosen, .noIdentifier, .unknownCommand, .nothingToLookFor,
      .openQuote, .noValue, .unknownFormat, .linesAndCommand, .tooLong, .nobodyTypes:
      .wrongUsage
    case .fileExists, .cannotSave: .cannotCreate
    case .interrupted: .interrupted
    }
  }
}

extension KnowledgeError {
  fileprivate var status: ReplyStatus {
    switch self {
    case .noFolder, .emptyFolder, .unreadable: .unavailable
    case .unwritable: .cannotCreate
    case .broken, .brokenSettings, .noModelColumn: .malformedInput
    }
  }
}

extension StorageError {
  fileprivate var status: ReplyStatus {
    switch self {
    case .locked, .timedOut: .tryAgain
    case .interrupted: .interrupted
    default: .unavailable
    }
  }
}
