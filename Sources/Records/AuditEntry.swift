package import Accounts
package import Foundation

/// One look-up of a customer: who looked, when, at whom, and whether there was somebody.
///
/// It holds no personal text: contact data are masked, and what was shown is not copied.
package struct AuditEntry: Encodable, Equatable, Sendable {
  /// What a look-up came to.
  package enum Outcome: String, Encodable, Sendable {
    case found, none, several
  }

  /// When, in UTC.
  package let at: String
  /// The name of the agent's user on this machine.
  package let agent: String
  /// The number of the console's process.
  package let process: Int32
  /// The command that looked.
  package let command: String
  /// What was asked for: the id of an account that was found; all else is masked, since it may be anything.
  package let identifier: String
  /// The account's id; nil when there was none, or not one.
  package let customer: String?
  package let outcome: Outcome

  package init(
    at moment: Date, agent: String, process: Int32, command: String, identifier: CustomerIdentifier,
    customer: String?, outcome: Outcome
  ) {
    at = moment.utc
    self.agent = agent
    self.process = process
    self.command = command
    self.identifier = customer == nil ? identifier.hidden : identifier.masked
    self.customer = customer
    self.outcome = outcome
  }
}
