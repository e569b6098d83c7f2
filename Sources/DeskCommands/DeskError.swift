package import Accounts
package import Guidance

/// Why a command gives no answer, and what to do next.
package enum DeskError: Error, Equatable, CustomStringConvertible {
  case noCustomerChosen
  case noIdentifier(String)
  case noSuchCustomer(CustomerIdentifier)
  case severalCustomers(CustomerIdentifier, ids: [String])
  case noSuchRow(Int, count: Int)
  case noSuchProcedure(Int, count: Int)
  case unknownCommand(String, closest: [String])
  case unknownPlan(String, region: String, known: [String])
  case unknownRegion(String, known: [String])
  case unknownTopic(String, closest: [String])
  case unknownMessage(String, closest: [String])
  case noHandoutFor(String, question: String?)
  case noHandout(Handout.Refusal)
  case noTime(String)
  case skippedTime(String, zone: String)
  case notYetInData(String, until: String)
  case fileExists(String)
  case cannotSave(String)
  case noWalk(String, question: String?)
  /// Nobody can answer; `instead` is the command that does not ask.
  case nobodyTypes(instead: String)
  case nothingHappened
  case nothingToLookFor(String)
  case openQuote
  case noValue(option: String)
  case unknownFormat(String)
  case linesAndCommand
  case tooLong
  case interrupted

  /// How many accounts are named when more share an identifier.
  private static let mostNamed = 10

  package var description: String {
    switch self {
    case .noCustomerChosen:
      "No customer is chosen. Choose one with: customer E-MAIL, PHONE or ACCOUNT-ID."
    case .noIdentifier(let text):
      "'\(PersonalText(text))' is no e-mail address, phone number or account id. Ask the caller to spell it."
    case .noSuchCustomer(let identifier):
      "No customer has the \(identifier.kind) '\(identifier.hidden)'. It must match exactly; ask the caller to spell it."
    case .severalCustomers(let identifier, let ids):
      "\(ids.count > Self.mostNamed ? "More than \(Self.mostNamed)" : "\(ids.count)") accounts share this \(identifier.kind): "
        + "\(ids.prefix(Self.mostNamed).joined(separator: ", ")). Choose one by its account id."
    case .noSuchRow(let row, 0): "There is no row \(row): the customer is signed in nowhere."
    case .noSuchRow(let row, let count):
      "There is no row \(row): the rows are 1 to \(count). List them with: sessions."
    case .noSuchProcedure(let number, let count):
      "There is no procedure \(number) for this device: the procedures are 1 to \(count)."
    case .unknownCommand(let word, let closest):
      "No command is called '\(word.hidingContact)'.\(didYouMean(closest)) List all with: help."
    case .unknownPlan(let plan, let region, let known):
      "No plan record for '\(plan)' in \(region) holds today.\(didYouMean(suggestions(for: plan, among: known)))"
        + " Records there: \(known.joined(separator: ", "))."
    case .unknownRegion(let region, let known):
      "There are no plan records for the region '\(region)'.\(didYouMean(suggestions(for: region, among: known)))"
        + " Known regions: \(known.joined(separator: ", "))."
    case .unknownTopic(let name, let closest):
      "No topic is called '\(name)'.\(didYouMean(closest)) List all with: topic."
    case .unknownMessage(let text, let closest):
      "No message is known with '\(text)'.\(didYouMean(closest)) Ask for the code below the words, or try: search."
    case .noHandoutFor(let device, let question?):
      "It is not settled what '\(device)' is. Ask: \(question) Then name the model, or leave it out."
    case .noHandoutFor(let device, nil):
      "No entry knows '\(device)'. Leave it out for a handout that serves every device."
    case .noHandout(.unverified):
      "Nothing may be sent: every procedure has a step that is unverified. Read the steps out from: guide."
    case .noHandout(.tooLong):
      "Nothing is short enough for a text message. Send it with: --channel chat, or --channel email."
    case .noTime(let text):
      "'\(text)' is no time. Write it as 20:14, \"yesterday 20:14\" or \"2026-11-21 20:14\", on the customer's clock."
    case .skippedTime(let text, let zone):
      "There was no '\(text)' in \(zone): the clocks were set forward over it. Ask the caller for the time again."
    case .notYetInData(let text, let until):
      "'\(text)' is not in the data yet: they are complete until \(until). Ask again in a few minutes, or take: why."
    case .fileExists(let path): "\(path) is there already, and was left as it is. Name a new file."
    case .cannotSave(let path):
      "\(path) cannot be written. Nothing was left behind; name a file in a folder that you may write to."
    case .noWalk(let device, let question?):
      "It is not settled what '\(device)' is. Ask: \(question) Then name the model. For any device: guide \(device)."
    case .noWalk(let device, nil):
      "No entry knows '\(device)', so there are no steps of its own. For what serves every device: guide \(device)."
    case .nobodyTypes(let instead):
      "A walk waits for keys at each step, and nobody types here. All steps at once: \(instead)."
    case .nothingHappened:
      "Nothing has happened on a call yet. Choose a customer, give a guide, or add a note; then type wrap."
    case .nothingToLookFor(let example): "There is nothing to look for. Try: \(example)."
    case .openQuote: "A quote is opened and not closed. Close it, or take it out."
    case .noValue(let option): "The option \(option) needs a value behind it. See: sessiondesk --help."
    case .unknownFormat(let name):
      "No format is called '\(name)'. Formats: \(OutputFormat.choices)."
    case .linesAndCommand: "Give lines with -c, or one command, not both. See: sessiondesk --help."
    case .tooLong:
      "The line is too long: a command takes at most 200 words of 4,000 bytes each. Nothing was done."
    case .interrupted: "Stopped, as you asked with Ctrl-C. Nothing was left half done."
    }
  }
}
