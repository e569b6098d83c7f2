package import Accounts

/// One way to sign out, step by step.
package struct Procedure: KnowledgeEntry {
  /// What a procedure takes.
  package enum Need: String, Sendable, CaseIterable, Encodable {
    case remote, password, web, presence, phone
  }

  /// What is signed out by it.
  package enum Reach: String, Sendable, CaseIterable, Encodable {
    /// This app on this device.
    case app
    /// Every app on this device.
    case allApps = "all-apps"
    /// Every device of the account.
    case allDevices = "all-devices"
  }

  /// A key of a remote control.
  package enum Key: String, Sendable, CaseIterable, Encodable {
    case up, down, left, right, ok, back, home, play, rewind, star, menu, options
    case fastForward = "fast-forward"
  }

  /// One thing to say, what the customer sees then, and what to do otherwise.
  package struct Step: Sendable {
    package let mark: Mark
    package let say: String
    package let keys: [Key]
    /// How many keys there must be, so that one that is lost is noticed.
    package let keyCount: Int?
    package let expect: String
    package let ifNot: String
    package let confidence: Confidence?
    /// Whether the steps around it work without it.
    package let isOptional: Bool
  }

  package static let kind = SourceFile.Kind.procedures

  package let header: EntryHeader
  package let title: String
  package let useWhen: String?
  package let needs: [Need]
  /// Whether something is lost that signing in again does not bring back.
  package let isDestructive: Bool
  package let signsOut: Reach
  /// When it takes effect at the latest; 0 is at once.
  package let takesEffectMinutes: Int
  package let warning: String?
  package let steps: [Step]
  /// What the customer sees when it has worked.
  package let after: String?

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    title = reader.text("title")
    useWhen = reader.optionalText("use_when")
    needs = reader.choices("needs", isRequired: true)
    isDestructive = reader.flag("destructive")
    signsOut = reader.optionalChoice("signs_out", isRequired: true) ?? .app
    takesEffectMinutes = reader.integer("takes_effect_minutes")
    warning = reader.optionalText("warning")
    steps = reader.entries("steps", isRequired: true) { step in
      Step(
        mark: step.mark, say: step.text("say"), keys: step.choices("keys"),
        keyCount: step.optionalInteger("key_count"), expect: step.text("expect"),
        ifNot: step.text("if_not"), confidence: step.optionalChoice("confidence"),
        isOptional: step.optionalFlag("optional") ?? false)
    }
    after = reader.optionalText("after")
  }
}

extension Procedure {
  /// Whether it is done in the account, without the device.
  package var needsNoDevice: Bool { Set(needs).isSubset(of: [.web, .password]) }
}

/// When something takes effect at the latest, in the unit that one says it in.
package enum Delay: Sendable {
  case atOnce
  case minutes(Int)
  case hours(Int)

  package init(minutes: Int) {
    switch minutes {
    case 0: self = .atOnce
    case 1..<120: self = .minutes(minutes)
    default: self = .hours(minutes / 60)
    }
  }
}
