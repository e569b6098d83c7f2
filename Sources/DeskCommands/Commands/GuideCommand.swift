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
      A number of up to three digits is a row.

      Examples:
        guide 1
        guide UN55TU7000
        guide Roku 4800X --all
        guide AFTMM --procedure 3
        guide 2 --language de
      """)

  @Argument(help: "A row's number, or a model.")
  package var rowOrModel: [String]
  @Flag(help: "Show every procedure whole.")
  package var all = false
  @Option(help: "Show this procedure of the list whole.")
  package var procedure: Int?
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
    let (row, text) = try desk.device(rowOrModel)
    let knowledge = try desk.knowledge
    let shown: GuideAnswer.Shown = all ? .all : .only(procedure ?? 1)
    let answer = GuideAnswer(
      resolve(text, in: knowledge), row: row, shown: shown, language: language, knowledge: knowledge)
    if let procedure, !(1...max(answer.procedures.count, 1)).contains(procedure) {
      throw DeskError.noSuchProcedure(procedure, count: answer.procedures.count)
    }
    return answer
  }
}

extension Desk {
  /// The row, when a number of up to three digits is given, and the text that names the model.
  mutating func device(_ rowOrModel: [String]) throws -> (row: Int?, text: String) {
    let text = rowOrModel.joined(separator: " ")
    guard let row = Int(text), row >= 0, text.count <= 3 else { return (nil, text) }
    return (row, try account().session(inRow: row).modelText)
  }
}
