/// Lays a procedure out in a handout's own sentences, which are labels of the place `handout`.
struct HandoutWords {
  private let words: LabelWords

  init(_ labels: LabelTables, in language: Language) {
    words = LabelWords(labels, in: language)
  }

  func paragraphs(of procedure: WordedProcedure, by channel: Handout.Channel) -> [String] {
    switch channel {
    case .email: email(procedure)
    case .chat: [say("intro")] + steps(of: procedure, whole: false) + [effect(of: procedure)]
    case .sms: steps(of: procedure, whole: false) + [effect(of: procedure)]
    }
  }

  private func email(_ procedure: WordedProcedure) -> [String] {
    let differs = procedure.hasEnglishLabels ? [say("wording-differs")] : []
    return [say("greeting"), say("intro") + "\n" + procedure.title] + needs(of: procedure)
      + warnings(of: procedure) + steps(of: procedure, whole: true)
      + [procedure.after, effect(of: procedure), say(Self.reach(procedure.procedure.signsOut))]
      .compactMap(\.self) + differs + [say("closing")]
  }

  private func say(_ label: String) -> String { words.words(of: "handout.\(label)") }

  private func needs(of procedure: WordedProcedure) -> [String] {
    let needs = procedure.procedure.needs.map { say("need-\($0.rawValue)") }
    return needs.isEmpty ? [] : [([say("needs")] + needs.map { "- \($0)" }).joined(separator: "\n")]
  }

  private func warnings(of procedure: WordedProcedure) -> [String] {
    let erases = procedure.procedure.isDestructive ? [say("erases")] : []
    let sentences = erases + [procedure.warning].compactMap(\.self)
    return sentences.isEmpty ? [] : ["\(say("warning")) \(sentences.joined(separator: " "))"]
  }

  private func steps(of procedure: WordedProcedure, whole: Bool) -> [String] {
    procedure.steps.enumerated().map { index, step in
      let keys = step.keys.map { say("key-\($0.rawValue)") }
      let pressed = keys.isEmpty ? [] : ["\(say("press-keys")) \(keys.joined(separator: ", "))"]
      let more = whole ? ["\(say("what-you-see")) \(step.expect)", "\(say("otherwise")) \(step.ifNot)"] : []
      return (["\(index + 1). \(step.say)"] + (pressed + more).map { "   \($0)" }).joined(separator: "\n")
    }
  }

  private func effect(of procedure: WordedProcedure) -> String {
    switch Delay(minutes: procedure.procedure.takesEffectMinutes) {
    case .atOnce: say("effect-at-once")
    case .minutes(let minutes): say("effect-minutes").replacing("{minutes}", with: "\(minutes)")
    case .hours(let hours): say("effect-hours").replacing("{hours}", with: "\(hours)")
    }
  }

  private static func reach(_ reach: Procedure.Reach) -> String { "signs-out-\(reach.rawValue)" }
}
