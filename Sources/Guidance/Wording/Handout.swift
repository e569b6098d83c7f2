import Accounts

/// What a customer gets in writing: how one device is signed out, without a fact that nobody could source.
package struct Handout: Sendable {
  /// How it is sent.
  package enum Channel: String, Sendable, CaseIterable, Encodable {
    case email, chat, sms
  }

  /// Where it could not be as it was wished.
  package enum Shortfall: String, Sendable, Encodable {
    /// None of this device's own procedures may be sent; it is one that serves every device.
    case universal
    case missingTranslation = "missing-translation"
    case staleTranslation = "stale-translation"
    /// Some words of menus stand in English.
    case englishLabels = "english-labels"
  }

  /// Why there is none.
  package enum Refusal: Error, Sendable {
    /// Every procedure has a step that nobody could source.
    case unverified
    /// None is short enough for the channel.
    case tooLong
  }

  package let procedure: WordedProcedure
  package let language: Language
  package let channel: Channel
  /// The paragraphs from top to bottom.
  package let paragraphs: [String]
  package let shortfalls: [Shortfall]

  package var text: String { paragraphs.joined(separator: channel == .email ? "\n\n" : "\n") }
}

extension KnowledgeBase {
  /// The handout by the first of these procedures that may be sent, or else by one that serves every device.
  ///
  /// A procedure may be sent when each of its steps is sourced that cannot be left out, and when it is short
  /// enough for the channel. Throws a `Handout.Refusal`.
  package func handout(
    by procedures: [Procedure], in language: Language, channel: Handout.Channel
  ) throws(Handout.Refusal) -> Handout {
    var refusal = Handout.Refusal.unverified
    let labels = LabelTables(self)
    for procedure in procedures + everywhere {
      guard let worded = worded(procedure, in: language, labels).sourced else { continue }
      let paragraphs = HandoutWords(labels, in: worded.language).paragraphs(of: worded, by: channel)
      let isOwn = procedures.contains { $0.id == procedure.id } || procedures.isEmpty
      let handout = Handout(
        procedure: worded, language: worded.language, channel: channel, paragraphs: paragraphs,
        shortfalls: worded.shortfalls(isOwn: isOwn))
      if channel != .sms || TextMessage.parts(of: handout.text) <= TextMessage.mostParts { return handout }
      refusal = .tooLong
    }
    throw refusal
  }

  /// The procedures that need nothing of the device, the universal one first.
  private var everywhere: [Procedure] {
    let others = procedures.all.filter { $0.id != Self.universalID && $0.needsNoDevice }
    return (universal.map { [$0] } ?? []) + others
  }
}

extension WordedProcedure {
  /// Without the optional steps that are unverified; nil when anything else in it is.
  fileprivate var sourced: WordedProcedure? {
    let kept = steps.filter { $0.confidence > .unverified || !$0.isOptional }
    let isSourced = kept.allSatisfy { $0.confidence > .unverified } && labels != .unverified
    guard isSourced, procedure.sources.confidence > .unverified else { return nil }
    var sourced = self
    sourced.steps = kept
    return sourced
  }

  fileprivate func shortfalls(isOwn: Bool) -> [Handout.Shortfall] {
    let own: [Handout.Shortfall] = isOwn ? [] : [.universal]
    switch trouble {
    case .missing?: return own + [.missingTranslation]
    case .stale?: return own + [.staleTranslation]
    case nil: return own + (hasEnglishLabels ? [.englishLabels] : [])
    }
  }

  /// Whether words of menus stand in English in a text that is not.
  var hasEnglishLabels: Bool { language != .english && steps.contains { !$0.englishLabels.isEmpty } }
}
