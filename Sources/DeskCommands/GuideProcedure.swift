import Accounts
import Guidance
import Records
import TerminalText

/// One procedure as screens and programs see it.
struct GuideProcedure: Encodable, Sendable {
  var id: String
  var revision: Int
  var title: String
  @OrNull var useWhen: String?
  var needs: [Procedure.Need]
  var isDestructive: Bool
  var signsOut: Procedure.Reach
  /// At the latest; 0 is at once.
  var takesEffectMinutes: Int
  @OrNull var warning: String?
  var steps: [GuideStep]
  @OrNull var after: String?
  var confidence: Confidence
  var sources: [Source]
  var language: Language
  /// Why it is in English though another language was asked for.
  @OrNull var translation: TranslationTrouble?

  struct GuideStep: Encodable, Sendable {
    var say: String
    var keys: [Procedure.Key]
    var expect: String
    var ifNot: String
    var confidence: Confidence
  }

  init(_ worded: WordedProcedure) {
    let procedure = worded.procedure
    id = procedure.id
    revision = procedure.revision
    title = worded.title
    useWhen = worded.useWhen
    needs = procedure.needs
    isDestructive = procedure.isDestructive
    signsOut = procedure.signsOut
    takesEffectMinutes = procedure.takesEffectMinutes
    warning = worded.warning
    after = worded.after
    sources = procedure.sources
    confidence = procedure.sources.confidence
    language = worded.language
    translation = worded.trouble
    steps = worded.steps.map { step in
      GuideStep(
        say: step.say, keys: step.keys, expect: step.expect, ifNot: step.ifNot, confidence: step.confidence)
    }
  }

  /// The procedure as the call keeps it.
  var reference: EntryReference { EntryReference(entry: id, revision: revision, title: title) }

  /// The procedure as a row of a table.
  func cells(number: Int) -> [Line] { ["\(number)", "\(title)\(mark)", Line(facts)] }

  /// The procedure whole; its number stands before the title when there are others.
  func blocks(number: Int?) -> [Block] {
    var blocks: [Block] = [.heading("\(number.map { "\($0). " } ?? "")\(title)\(mark)")]
    blocks.append(
      .paragraph(Line([useWhen, facts.sentence].compactMap(\.self).joined(separator: " "), .quiet)))
    if let translation { blocks.append(.note(Line(translation.sentence))) }
    if let warning { blocks.append(.warning(Line(warning))) }
    blocks.append(.steps(steps.map(\.step)))
    if let after { blocks.append(.paragraph("Done: \(after)")) }
    return blocks + [.paragraph(Line(sources.sentence, .quiet))]
  }

  /// What it takes, what it does and when, in words.
  var facts: String {
    let takes = needs.isEmpty ? "needs nothing" : "needs \(needs.map(\.words).joined(separator: ", "))"
    let loss = isDestructive ? ["loses data"] : []
    return ([takes, signsOut.words, effect] + loss).joined(separator: "; ")
  }

  private var effect: String {
    switch Delay(minutes: takesEffectMinutes) {
    case .atOnce: "at once"
    case .minutes(let minutes): "within \(counted(minutes, "minute"))"
    case .hours(let hours): "within \(counted(hours, "hour"))"
    }
  }

  /// What nobody found a source for is marked to the agent.
  var mark: String { confidence == .unverified ? " (unverified)" : "" }
}

extension GuideProcedure.GuideStep {
  var step: Step {
    Step(
      say: marked(say, confidence), keys: keys.map { $0.words }, expect: Line(expect), ifNot: Line(ifNot))
  }
}

extension TranslationTrouble {
  /// What the agent must know of the text that follows.
  var sentence: String {
    switch self {
    case .missing: "This is in English; nobody has translated it yet."
    case .stale: "This is in English; the translation is older than the text."
    }
  }
}

extension Procedure.Key {
  fileprivate var words: String {
    rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}

extension Procedure.Need {
  fileprivate var words: String {
    switch self {
    case .remote: "the remote"
    case .password: "the password"
    case .web: "a web browser"
    case .presence: "somebody at the device"
    case .phone: "the phone"
    }
  }
}

extension Procedure.Reach {
  fileprivate var words: String {
    switch self {
    case .app: "signs out this device"
    case .allApps: "signs out every app on the device"
    case .allDevices: "signs out every device of the account"
    }
  }
}

extension String {
  /// With a capital letter and a full stop.
  var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
