import Accounts
import Guidance
import KnowledgeSearch
import Records
import SessionStorage

/// The program's exit codes; those above 2 are the ones of BSD's sysexits, which shells and schedulers know.
package enum ReplyStatus: Int32, Sendable {
  case answered = 0
  /// What was asked for is not there: a customer, a model, a row.
  case notThere = 1
  /// A check found something.
  case findings = 2
  case wrongUsage = 64
  case malformedInput = 65
  /// The database cannot be reached.
  case unavailable = 69
  /// A mistake of the program.
  case internalError = 70
  /// An output file cannot be made.
  case cannotCreate = 73
  /// Locked or timed out: try again.
  case tryAgain = 75
  /// The audit log cannot be written, or a look-up is not allowed.
  case refused = 77
  case interrupted = 130
}

/// The exit code of an error of our own; nil for those of ArgumentParser, which bring their own text.
func replyStatus(of error: any Error) -> ReplyStatus? {
  switch error {
  case let error as DeskError: error.status
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
