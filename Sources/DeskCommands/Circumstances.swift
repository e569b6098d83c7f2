import ArgumentParser
import Guidance
import TerminalText

/// Something that procedures take and that a caller may not have.
enum Doubt: CaseIterable, Sendable {
  case presence, remote, password

  /// Whether a procedure takes it; what is held in the hand takes somebody at the device.
  func isNeeded(by needs: [Procedure.Need]) -> Bool {
    switch self {
    case .presence: needs.contains { [.presence, .remote, .phone].contains($0) }
    case .remote: needs.contains(.remote)
    case .password: needs.contains(.password)
    }
  }

  /// What is asked, in a few words.
  var question: String {
    switch self {
    case .presence: "Somebody at the device?"
    case .remote: "Remote at hand?"
    case .password: "Password known?"
    }
  }

  /// What is missing, for a sentence.
  var words: String {
    switch self {
    case .presence: "somebody at the device"
    case .remote: "the remote"
    case .password: "the password"
    }
  }
}

/// What a caller has and has not.
struct Circumstances: Sendable {
  /// What the caller says of a doubt.
  enum Answer: Sendable {
    case has, lacks, unknown
  }

  /// What was settled; a doubt that is not in it was not asked.
  var answers: [Doubt: Answer] = [:]

  /// What is missing.
  var missing: [Doubt] { Doubt.allCases.filter { answers[$0] == .lacks } }

  /// Whether a procedure can be done, as far as one knows.
  func allow(_ needs: [Procedure.Need]) -> Bool { !missing.contains { $0.isNeeded(by: needs) } }

  /// What decides whether the first procedure is shown or another one; nil when nothing does.
  func doubt(between procedures: [[Procedure.Need]]) -> Doubt? {
    let possible = procedures.filter(allow)
    guard let first = possible.first else { return nil }
    return Doubt.allCases.first { doubt in
      answers[doubt] == nil && doubt.isNeeded(by: first) && possible.contains { !doubt.isNeeded(by: $0) }
    }
  }
}

/// What the caller lacks, as options.
package struct CircumstanceOptions: ParsableArguments {
  @Flag(help: "Nobody is at the device.")
  package var away = false
  @Flag(help: "The remote is not at hand.")
  package var noRemote = false
  @Flag(help: "The password is not known.")
  package var noPassword = false

  package init() {}

  var circumstances: Circumstances {
    let missing: [(Doubt, Bool)] = [(.presence, away), (.remote, noRemote), (.password, noPassword)]
    return Circumstances(
      answers: Dictionary(uniqueKeysWithValues: missing.filter(\.1).map { ($0.0, .lacks) }))
  }
}

extension Desk {
  /// Asks what decides between procedures, three questions at most; throws a `CancellationError` at Ctrl-C.
  func asked(_ known: Circumstances, between procedures: [[Procedure.Need]]) throws -> Circumstances {
    var known = known
    guard let ask = world.ask, !setting.isSingleCommand else { return known }
    while let doubt = known.doubt(between: procedures) {
      known.answers[doubt] = try answer(to: doubt, by: ask)
    }
    return known
  }

  /// Yes, no, or Enter, which is not known.
  private func answer(to doubt: Doubt, by ask: (Question) -> String?) throws -> Circumstances.Answer {
    var question = Question(prompt: "\(doubt.question) y/n> ")
    while true {
      guard let typed = ask(question) else { throw CancellationError() }
      switch typed.trimmingPrefix(while: \.isWhitespace).prefix(1).lowercased() {
      case "y": return .has
      case "n": return .lacks
      case "": return .unknown
      default: question.document = [.note("Type y for yes, n for no, or press Enter when it is not known.")]
      }
    }
  }
}
