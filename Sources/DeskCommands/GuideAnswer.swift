import Accounts
import Guidance
import TerminalText

/// How a device is signed out; or the question that settles which device it is; or what serves every device.
struct GuideAnswer: Answer {
  /// Which procedures are shown with their steps.
  enum Shown: Sendable {
    case all
    /// The one at this place of the list, counted from 1.
    case only(Int)
  }

  var query: String
  @OrNull var row: Int?
  @OrNull var brand: String?
  @OrNull var model: String?
  @OrNull var name: String?
  @OrNull var year: Int?
  @OrNull var platform: String?
  @OrNull var platformName: String?
  @OrNull var platformKind: Platform.Kind?
  @OrNull var platformYears: String?
  @OrNull var platformRevision: Int?
  @OrNull var matchedBy: Resolution.MatchedBy?
  @OrNull var confidence: Double?
  @OrNull var question: String?
  /// The platforms that fit equally well, when a question is open.
  var alternatives: [Alternative]
  /// The known models that are closest, when none fits.
  var closest: [String]
  @OrNull var note: String?
  @OrNull var supportEnded: CalendarDay?
  @OrNull var signsItselfBackIn: String?
  var procedures: [GuideProcedure]
  /// Whether the procedures are those for any device, and not for this one.
  var isUniversal: Bool
  private var shown: Shown

  private enum CodingKeys: CodingKey {
    case query, row, brand, model, name, year, platform, platformName, platformKind, platformYears,
      platformRevision, matchedBy, confidence
    case question, alternatives, closest, note, supportEnded, signsItselfBackIn, procedures, isUniversal
  }

  /// A platform that fits, and how the customer can tell.
  struct Alternative: Encodable, Sendable {
    var platform: String
    var name: String
    var recognise: [Hint]
  }

  /// Something the customer can see, of which years, and how far it can be trusted.
  struct Hint: Encodable, Sendable {
    var say: String
    @OrNull var years: String?
    @OrNull var confidence: Confidence?

    /// The hint in words; what nobody found a source for is marked.
    var words: String {
      say + (years.map { " (\($0))" } ?? "") + (confidence == .unverified ? " (unverified)" : "")
    }
  }

  init(
    _ resolution: Resolution, row: Int?, shown: Shown, language: Language = .english, knowledge: KnowledgeBase
  ) {
    let platform = resolution.reading.flatMap { knowledge.platforms[$0.platform] }
    query = resolution.query
    self.row = row
    self.shown = shown
    brand = resolution.reading?.brand
    model = resolution.model
    name = resolution.name
    let modelYear = resolution.reading?.year
    year = modelYear
    self.platform = platform?.id
    platformName = platform?.name
    platformKind = platform?.kind
    platformYears = platform?.years
    platformRevision = platform?.revision
    matchedBy = resolution.matchedBy
    confidence = resolution.reading?.confidence
    question = resolution.question
    alternatives =
      resolution.readings.count < 2 ? [] : resolution.readings.compactMap { knowledge.alternative($0) }
    closest = resolution.readings.isEmpty ? nearestModels(to: resolution.query, in: knowledge) : []
    note = platform?.note
    let ended = platform?.supportEnded(modelYear: modelYear)
    supportEnded = ended
    signsItselfBackIn = ended == nil ? platform?.signsItselfBackIn : nil
    let own = platform.map { knowledge.procedures(of: $0, modelYear: modelYear) }
    let procedures = own ?? knowledge.universal.map { [$0] } ?? []
    let labels = LabelTables(knowledge)
    self.procedures = procedures.map { GuideProcedure(knowledge.worded($0, in: language, labels)) }
    isUniversal = platform == nil
  }

  /// A model nobody knows is not there, whatever else is offered.
  var status: ReplyStatus { platform == nil && alternatives.isEmpty ? .notThere : .answered }
}

extension KnowledgeBase {
  fileprivate func alternative(_ reading: Resolution.Reading) -> GuideAnswer.Alternative? {
    platforms[reading.platform].map { platform in
      GuideAnswer.Alternative(
        platform: platform.id, name: platform.name,
        recognise: platform.recognise.map {
          GuideAnswer.Hint(say: $0.say, years: $0.years, confidence: $0.confidence)
        })
    }
  }
}

extension GuideAnswer {
  var document: Document {
    if !alternatives.isEmpty { return Document(questionBlocks + universalBlocks) }
    guard let platformName else { return Document(unknownBlocks + universalBlocks) }
    return Document([.heading(heading(platformName))] + warningBlocks + procedureBlocks + closingBlocks)
  }

  /// What the agent must know before the steps.
  private var warningBlocks: [Block] {
    let guess =
      "No entry knows '\(query)'; this is the likeliest reading. Ask for the number on the label again."
    let end = supportEnded.map {
      "The service ended on this device on \($0). No step on it can work; the account page can sign it out."
    }
    let warnings = [matchedBy == .fuzzy ? guess : nil, end].compactMap(\.self)
    return warnings.map { .warning(Line($0)) } + (note.map { [.note(Line($0))] } ?? [])
  }

  private func heading(_ platformName: String) -> Line {
    let maker = brand.flatMap { name?.hasPrefix($0) == true ? nil : $0 }
    let device = [maker, name ?? model].compactMap(\.self).joined(separator: " ")
    let year = year.map { ", \($0)" } ?? ""
    let row = row.map { "Row \($0): " } ?? ""
    return "\(row)\(device)\(year): \(platformName)"
  }

  private var questionBlocks: [Block] {
    [
      .heading("'\(query)' may be \(alternatives.map(\.name).joined(separator: " or "))"),
      .paragraph("Ask: \(question ?? "", .strong)"),
      .list(alternatives.map { "\($0.name): \($0.recognise.map(\.words).joined(separator: " "))" }),
    ]
  }

  private var unknownBlocks: [Block] {
    let near =
      closest.isEmpty
      ? "Ask for the number on the label, or see: help guide."
      : "Closest: \(closest.joined(separator: ", "))."
    return [.paragraph("No entry knows '\(query)'. \(near)")]
  }

  private var universalBlocks: [Block] {
    [.paragraph("Until that is settled, this serves every device:")] + procedureBlocks
  }

  /// The procedures that are shown whole, and between and behind them the names of the others.
  private var procedureBlocks: [Block] {
    let whole = procedures.enumerated().filter { isShown($0.offset + 1) }
    let others = procedures.enumerated().filter { !isShown($0.offset + 1) }
    let table = Table(
      columns: [
        Column("#", alignment: .right), Column("Procedure", minWidth: 20, isFreeText: true),
        Column("Takes and does", minWidth: 20, isFreeText: true),
      ], rows: others.map { index, procedure in procedure.cells(number: index + 1) })
    let more: [Block] =
      others.isEmpty
      ? [] : [.paragraph("If that does not work (--procedure N shows one whole, --all all):"), .table(table)]
    return whole.flatMap { index, procedure in
      procedure.blocks(number: procedures.count > 1 ? index + 1 : nil)
    } + more
  }

  private func isShown(_ number: Int) -> Bool {
    switch shown {
    case .all: true
    case .only(let only): number == only
    }
  }

  private var closingBlocks: [Block] {
    signsItselfBackIn.map { [.note("If it signs itself back in: \($0)")] } ?? []
  }
}
