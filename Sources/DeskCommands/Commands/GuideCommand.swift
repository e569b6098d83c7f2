import Accounts
package import ArgumentParser
package import Guidance

/// `guide N` and `guide MODEL…`: how a device is signed out.
package struct GuideCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Show how a device is signed out, step by step.",
    discussion: """
      Takes a row of the sessions, or a model as a sticker, a data row or a
      customer has it. The cheapest procedure is shown whole, the others by name.
      A number of up to three digits is a row. At the prompt it asks first what
      decides between the procedures; Enter means that it is not known.

      Examples:
        guide 1
        guide UN55TU7000
        guide 2 --away --language de
      """)

  @Argument(help: "A row's number, or a model.", completion: .known(.devices))
  package var rowOrModel: [String]
  @Flag(help: "Show every procedure whole.")
  package var all = false
  @Option(help: "Show this procedure of the list whole.")
  package var procedure: Int?
  @OptionGroup package var circumstances: CircumstanceOptions
  @Option(help: "The language of the steps: \(Language.choices).")
  package var language = Language.english
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func validate() throws {
    if rowOrModel.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Name a row or a model, for example: guide UN55TU7000")
    }
  }

  package func answer(at desk: inout Desk) throws -> any Answer {
    let device = try desk.device(rowOrModel)
    var guide = GuideAnswer(
      try desk.knowledge.resolution(of: device), device: device, language: language,
      knowledge: try desk.knowledge)
    if let procedure {
      guard (1...max(guide.procedures.count, 1)).contains(procedure) else {
        throw DeskError.noSuchProcedure(procedure, count: guide.procedures.count)
      }
      guide.show(.only(procedure))
      return guide
    }
    var known = circumstances.circumstances
    if !all && !output.json {
      try desk.recordLookUps(of: Self.configuration.commandName ?? "")
      known = try desk.asked(known, between: guide.procedures.map(\.needs))
    }
    guide.leaveOut(known)
    if all { guide.show(.all) }
    return guide
  }
}

/// A device as it was named: by its row, or by a text that names the model.
struct NamedDevice: Sendable {
  var row: Int?
  var session: String?
  var text: String
  /// The customer's, for a row.
  var timeZone: String?
}

extension KnowledgeBase {
  func resolution(of device: NamedDevice) -> Resolution { resolve(device.text, in: self) }
}

extension Desk {
  /// The row, when a number of up to three digits is given, or else the text that names the model.
  mutating func device(_ rowOrModel: [String]) throws -> NamedDevice {
    let text = rowOrModel.joined(separator: " ")
    guard let row = Int(text), row >= 0, text.count <= 3 else { return NamedDevice(text: text) }
    let account = try account()
    let session = try account.session(inRow: row)
    return NamedDevice(
      row: row, session: session.id, text: session.modelText, timeZone: account.customer.timeZone)
  }
}
