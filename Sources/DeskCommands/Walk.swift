import Accounts
import Foundation
import Guidance
import Records
import TerminalText

/// A guide told one step at a time: what stands on the screen, and what each key does.
struct Walk: Sendable {
  /// What a key brings: what is shown next, and what it means for the call.
  typealias Progress = (page: Document, events: [CallEvent])

  /// Where the agent is.
  private enum Place: Equatable {
    case step(Int)
    /// Behind the last step: did it work?
    case end
    /// A procedure did not work, and another one is offered.
    case offer
    case over
  }

  /// What is shown before the first procedure.
  let preface: [Block]
  let device: CallDevice?
  let agent: String
  /// Those that may be tried, with their places in the platform's list.
  private let procedures: [(number: Int, procedure: GuideProcedure)]
  private var index = 0
  private var place = Place.step(0)
  /// The last step that was shown.
  private var step = 0
  private var flagged: Set<Int> = []
  /// How the last procedure ended; nil while it is under way.
  private(set) var outcome: WalkProgress.Outcome?

  /// Nil when there is no procedure.
  init?(
    _ procedures: [(number: Int, procedure: GuideProcedure)], opening: [Block], device: CallDevice?,
    agent: String
  ) {
    if procedures.isEmpty { return nil }
    self.procedures = procedures
    preface = opening
    self.device = device
    self.agent = agent
  }

  var isOver: Bool { place == .over }
  var procedure: GuideProcedure { procedures[index].procedure }

  /// How far the procedure at hand came.
  var progress: WalkProgress {
    WalkProgress(
      device: device, procedure: procedure.reference, step: step + 1, stepCount: procedure.steps.count,
      outcome: outcome)
  }

  /// What stands before the agent's answer.
  var prompt: String {
    switch place {
    case .step(let step): "step \(step + 1) of \(procedure.steps.count)> "
    case .end: "did it work? w or x> "
    case .offer: "Enter or q> "
    case .over: ""
    }
  }

  /// What is shown first.
  mutating func begin() -> Progress { (Document(preface) + opening, [.walk(progress: progress)]) }

  /// What a line does: a key, or nothing for Enter.
  mutating func press(_ typed: String, at moment: Date) -> Progress {
    let key = typed.trimmingPrefix(while: \.isWhitespace).prefix(while: { !$0.isWhitespace }).lowercased()
    switch (key, place) {
    case ("q", _): return end(.left)
    case ("", .step), ("", .offer): return goOn()
    case ("b", .step), ("b", .end): return goBack()
    case ("n", .step(let step)): return branch(at: step, moment)
    case ("w", .step), ("w", .end): return end(.worked)
    case ("x", .step), ("x", .end): return fail(at: moment)
    default: return ([.paragraph(Line(help))], [])
    }
  }

  private mutating func goOn() -> Progress {
    switch place {
    case .step(let step) where step + 1 < procedure.steps.count: return show(step + 1)
    case .step:
      place = .end
      return (Document(expectation), [])
    case .offer:
      index += 1
      outcome = nil
      flagged = []
      step = 0
      place = .step(0)
      return (opening, [.walk(progress: progress)])
    case .end, .over: return ([], [])
    }
  }

  private mutating func goBack() -> Progress {
    switch place {
    case .step(let step): show(max(step - 1, 0))
    case .end: show(procedure.steps.count - 1)
    case .offer, .over: ([], [])
    }
  }

  private mutating func show(_ step: Int) -> Progress {
    self.step = step
    place = .step(step)
    return (page, [.walk(progress: progress)])
  }

  /// They do not see it: what to do instead, and a flag for the entry's keepers.
  private mutating func branch(at step: Int, _ moment: Date) -> Progress {
    let told = procedure.steps[step]
    let isNew = flagged.insert(step).inserted
    let page: Document = [.paragraph("\("If not:", .label) \(told.ifNot, .strong)")]
    return (page, isNew ? [flag("Not seen: \(told.expect)", moment)] : [])
  }

  private mutating func fail(at moment: Date) -> Progress {
    let what = place == .end ? "Did not work, though all steps were taken." : "Did not work."
    outcome = .failed
    let events = [CallEvent.walk(progress: progress), flag(what, moment)]
    guard index + 1 < procedures.count else {
      place = .over
      return ([], events)
    }
    place = .offer
    let (number, next) = procedures[index + 1]
    let offer: Block = .paragraph(
      "Next: \(number). \(next.title, .strong)\(next.mark). \(next.facts.sentence)")
    return ([offer, .paragraph(Line(help, .quiet))], events)
  }

  private mutating func end(_ outcome: WalkProgress.Outcome) -> Progress {
    let isFailed = self.outcome == .failed
    place = .over
    if isFailed { return ([], []) }
    self.outcome = outcome
    return ([], [.walk(progress: progress)])
  }

  private func flag(_ text: String, _ moment: Date) -> CallEvent {
    .flag(
      flag: KnowledgeFlag(
        at: moment, agent: agent, text: text, entry: procedure.id, revision: procedure.revision,
        step: step + 1))
  }
}

extension Walk {
  /// A procedure's title, what it takes, and its first step.
  private var opening: Document {
    let (number, procedure) = procedures[index]
    let about = [procedure.useWhen, procedure.facts.sentence].compactMap(\.self).joined(separator: " ")
    var blocks: [Block] = [
      .heading("\(number). \(procedure.title)\(procedure.mark)"), .paragraph(Line(about, .quiet)),
    ]
    if let translation = procedure.translation { blocks.append(.note(Line(translation.sentence))) }
    if let warning = procedure.warning { blocks.append(.warning(Line(warning))) }
    return Document(blocks + [.paragraph(Line(help, .quiet))]) + page
  }

  /// The step at hand.
  private var page: Document {
    var told = procedure.steps[step].step
    told.ifNot = nil
    told.number = step + 1
    return [.steps([told])]
  }

  private var expectation: [Block] {
    [.paragraph("\(procedure.after.map { "They should see: \($0)" } ?? "All steps are taken.")")]
  }

  /// The keys that mean something here.
  private var help: String {
    switch place {
    case .step: "Enter: seen. n: not seen. b: back. w: it worked. x: it did not. q: leave."
    case .end: "w: it worked. x: it did not. b: back. q: leave."
    case .offer: "Enter: walk through it. q: leave."
    case .over: ""
    }
  }
}

extension Document {
  fileprivate static func + (first: Document, second: Document) -> Document {
    Document(first.blocks + second.blocks)
  }
}
