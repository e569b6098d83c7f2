package import Accounts

/// Why a command gives no answer, and what to do next.
package enum DeskError: Error, Equatable, CustomStringConvertible {
  case noCustomerChosen
  case noSuchCustomer(CustomerIdentifier)
  case severalCustomers(CustomerIdentifier, ids: [String])
  case noSuchRow(Int, count: Int)
  case unknownCommand(String, closest: [String])
  case unknownPlan(String, region: String, known: [String])
  case unknownRegion(String, known: [String])
  case nothingToLookFor(String)
  case openQuote
  case interrupted

  package var description: String {
    switch self {
    case .noCustomerChosen:
      "No customer is chosen. Choose one with: customer E-MAIL, PHONE or ACCOUNT-ID."
    case .noSuchCustomer(let identifier):
      "No customer has the \(identifier.kind) '\(identifier.masked)'. It must match exactly; ask the caller to spell it."
    case .severalCustomers(let identifier, let ids):
      "\(ids.count) accounts share this \(identifier.kind): \(ids.joined(separator: ", ")). Choose one by its account id."
    case .noSuchRow(let row, 0): "There is no row \(row): the customer is signed in nowhere."
    case .noSuchRow(let row, let count):
      "There is no row \(row): the rows are 1 to \(count). List them with: sessions."
    case .unknownCommand(let word, let closest):
      "No command is called '\(word)'." + suggestion(closest) + " List all with: help."
    case .unknownPlan(let plan, let region, let known):
      "No plan record for '\(plan)' in \(region) holds today. Records there: \(known.joined(separator: ", "))."
    case .unknownRegion(let region, let known):
      "There are no plan records for the region '\(region)'. Known regions: \(known.joined(separator: ", "))."
    case .nothingToLookFor(let example): "There is nothing to look for. Try: \(example)."
    case .openQuote: "A quote is opened and not closed. Close it, or take it out."
    case .interrupted: "Stopped, as you asked with Ctrl-C. Nothing was left half done."
    }
  }
}

/// «Did you mean», or nothing.
func suggestion(_ closest: [String]) -> String {
  closest.isEmpty ? "" : " Closest: \(closest.joined(separator: ", "))."
}
