import Accounts
package import ArgumentParser
import Foundation
package import Guidance
import Records
import TerminalText

/// `walk N` and `walk MODEL…`: a guide one step at a time.
package struct WalkCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "walk",
    abstract: "Tell a guide one step at a time, with what to do when it looks different.",
    discussion: """
      Enter goes on, n is for "they don't see that", b goes back, w is for "it
      worked", x for "it did not", q leaves. What came of it stands in the call's
      notes; what the customer saw differently goes to the entry's keepers.

      Examples:
        walk 1
        walk UN55TU7000
        walk AFTMM --procedure 2 --no-remote
      """)

  @Argument(help: "A row's number, or a model.", completion: .known(.devices))
  package var rowOrModel: [String]
  @Option(help: "Begin with this procedure of the guide's list.")
  package var procedure: Int?
  @OptionGroup package var circumstances: CircumstanceOptions
  @Option(help: "The language of the steps: \(Language.choices).")
  package var language = Language.english
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func validate() throws {
    if rowOrModel.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Name a row or a model, for example: walk UN55TU7000")
    }
  }

  package func answer(at desk: inout Desk) throws -> any Answer {
    let text = rowOrModel.joined(separator: " ")
    guard let ask = desk.world.ask else { throw DeskError.nobodyTypes(instead: "guide \(text)") }
    let device = try desk.device(rowOrModel)
    try desk.recordLookUps(of: Self.configuration.commandName ?? "")
    let guide = try guide(to: device, at: desk)
    let walk = Walk(
      try chosen(of: guide), opening: guide.opening, device: guide.device, agent: desk.setting.agent)
    guard var walk else { return guide }
    let events = take(&walk, by: ask, at: &desk)
    return WalkAnswer(walk, events, device, endedAt: desk.world.now(), guide: guide)
  }

  private func guide(to device: NamedDevice, at desk: Desk) throws -> GuideAnswer {
    let knowledge = try desk.knowledge
    var guide = GuideAnswer(
      knowledge.resolution(of: device), device: device, language: language, knowledge: knowledge)
    guard guide.platform != nil else { throw DeskError.noWalk(device.text, question: guide.question) }
    if procedure == nil { guide.leaveOut(circumstances.circumstances) }
    return guide
  }

  /// The procedures from the one to begin with.
  private func chosen(of guide: GuideAnswer) throws -> [(number: Int, procedure: GuideProcedure)] {
    guard let procedure else { return guide.numbered }
    guard guide.numbered.contains(where: { $0.number == procedure }) else {
      throw DeskError.noSuchProcedure(procedure, count: guide.procedures.count)
    }
    return Array(guide.numbered.drop { $0.number < procedure })
  }

  /// Shows page after page until it ends; Ctrl-C and Ctrl-D leave as `q` does.
  ///
  /// Each step is kept at once, so that a crash loses none; what the last key meant is left to keep.
  private func take(_ walk: inout Walk, by ask: (Question) -> String?, at desk: inout Desk) -> [CallEvent] {
    var (page, events) = walk.begin()
    while !walk.isOver {
      if let trouble = desk.keep(events) { page.blocks.append(.warning("\(trouble)")) }
      let typed = ask(Question(page, prompt: walk.prompt)) ?? "q"
      (page, events) = walk.press(typed, at: desk.world.now())
    }
    return events
  }
}

/// How a walk ended, and what to tell the customer now.
struct WalkAnswer: Answer {
  @OrNull var device: CallDevice?
  var procedure: EntryReference
  var step: Int
  var stepCount: Int
  @OrNull var outcome: WalkProgress.Outcome?
  /// When it has taken effect at the latest; null when it did not work.
  @OrNull var takesEffectBy: Date?
  let events: [CallEvent]
  private let after: String?
  private let delay: Delay
  private let time: LocalTime
  private let endedAt: Date
  private let signsItselfBackIn: String?
  private let query: String

  private enum CodingKeys: CodingKey { case device, procedure, step, stepCount, outcome, takesEffectBy }

  init(_ walk: Walk, _ events: [CallEvent], _ named: NamedDevice, endedAt: Date, guide: GuideAnswer) {
    let minutes = walk.procedure.takesEffectMinutes
    device = walk.device
    procedure = walk.procedure.reference
    step = walk.progress.step
    stepCount = walk.progress.stepCount
    outcome = walk.outcome
    takesEffectBy =
      walk.outcome == .worked ? endedAt.addingTimeInterval(TimeInterval(minutes * 60)) : nil
    self.events = events
    after = walk.procedure.after
    delay = Delay(minutes: minutes)
    time = LocalTime(zoneName: named.timeZone)
    self.endedAt = endedAt
    signsItselfBackIn = guide.signsItselfBackIn
    query = named.row.map(String.init) ?? named.text
  }

  var document: Document {
    switch outcome {
    case .worked: Document(workedBlocks)
    case .failed:
      [
        .heading("It did not work, at step \(step) of \(stepCount): \(procedure.title)"),
        .paragraph(
          "What was seen instead helps the entry's keepers: flag WORDS. Others to try: guide \(query)."),
      ]
    case .left, nil:
      [
        .paragraph(
          "Left at step \(step) of \(stepCount): \(procedure.title). Again from its start: walk \(query).")
      ]
    }
  }

  private var workedBlocks: [Block] {
    var blocks: [Block] = [.heading("It worked: \(procedure.title)")]
    if let after { blocks.append(.paragraph("They should see: \(after)")) }
    blocks.append(.paragraph("\(effect)"))
    if let signsItselfBackIn { blocks.append(.note("If it signs itself back in: \(signsItselfBackIn)")) }
    return blocks
  }

  /// When it takes effect, as a time of day where that is known.
  private var effect: String {
    guard let takesEffectBy else { return "" }
    let isToday = time.minute(takesEffectBy).prefix(10) == time.minute(endedAt).prefix(10)
    let clock = isToday ? time.clock(takesEffectBy) : time.minute(takesEffectBy)
    let until = "by \(clock) \(time.name) at the latest. Until then it may still play."
    switch delay {
    case .atOnce: return "It takes effect at once."
    case .minutes(let minutes): return "It takes effect within \(counted(minutes, "minute")), \(until)"
    case .hours(let hours): return "It takes effect within \(counted(hours, "hour")), \(until)"
    }
  }
}
