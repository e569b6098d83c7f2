import Accounts
import Guidance
import Records
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
  /// Those that can be done, as far as one knows.
  var procedures: [GuideProcedure]
  /// The ids of those that cannot.
  var leftOut: [String] = []
  /// Whether the procedures are those for any device, and not for this one.
  var isUniversal: Bool
  private var shown = Shown.only(1)
  /// The place of each procedure in the platform's list, from 1.
  private var numbers: [Int]
  private var missing: [Doubt] = []
  private var session: String?

  private enum CodingKeys: CodingKey {
    case query, row, brand, model, name, year, platform, platformName, platformKind, platformYears,
      platformRevision, matchedBy, confidence
    case question, alternatives, closest, note, supportEnded, signsItselfBackIn, procedures, leftOut,
      isUniversal
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
    _ resolution: Resolution, device: NamedDevice, language: Language = .english, knowledge: KnowledgeBase
  ) {
    let platform = resolution.reading.flatMap { knowledge.platforms[$0.platform] }
    query = resolution.query
    row = device.row
    session = device.session
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
    numbers = Array(1...max(procedures.count, 1))
    isUniversal = platform == nil
  }

  /// Chooses what is shown with its steps: without a choice the first.
  mutating func show(_ shown: Shown) { self.shown = shown }

  /// Takes out what cannot be done, and shows the first of the rest.
  mutating func leaveOut(_ known: Circumstances) {
    let possible = zip(numbers, procedures).filter { known.allow($0.1.needs) }
    leftOut = procedures.filter { !known.allow($0.needs) }.map(\.id)
    missing = known.missing.filter { doubt in
      procedures.contains { doubt.isNeeded(by: $0.needs) }
    }
    numbers = possible.map(\.0)
    procedures = possible.map(\.1)
    if let first = numbers.first { shown = .only(first) }
  }

  /// The procedures with their places in the platform's list, from 1.
  var numbered: [(number: Int, procedure: GuideProcedure)] {
    zip(numbers, procedures).map { (number: $0, procedure: $1) }
  }

  /// What the call keeps of the device: nothing that somebody calls it.
  var device: CallDevice? {
    guard platform != nil else { return row.map { CallDevice(row: $0, session: session, name: "not known") } }
    return CallDevice(row: row, session: session, name: deviceText)
  }

  var events: [CallEvent] {
    let told = numbered.filter { isShown($0.number) }.map(\.procedure)
    return told.prefix(1).map { .guide(device: device, procedure: $0.reference) }
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
    if platformName == nil { return Document(unknownBlocks + universalBlocks) }
    return Document(opening + procedureBlocks + closingBlocks)
  }

  /// The device, and what the agent must know before the steps.
  var opening: [Block] {
    let guess =
      "No entry knows '\(query)'; this is the likeliest reading. Ask for the number on the label again."
    let end = supportEnded.map {
      "The service ended on this device on \($0). No step on it can work; the account page can sign it out."
    }
    let warnings = [matchedBy == .fuzzy ? guess : nil, end].compactMap(\.self)
    return [.heading(heading)] + warnings.map { .warning(Line($0)) } + (note.map { [.note(Line($0))] } ?? [])
  }

  /// What the maker calls it.
  private var deviceText: String {
    let maker = brand.flatMap { name?.hasPrefix($0) == true ? nil : $0 }
    return [maker, name ?? model].compactMap(\.self).joined(separator: " ")
  }

  private var heading: Line {
    let year = year.map { ", \($0)" } ?? ""
    let row = row.map { "Row \($0): " } ?? ""
    return "\(row)\(deviceText)\(year): \(platformName.orUnknown)"
  }

  private var questionBlocks: [Block] {
    [
      .heading("'\(query)' may be \(alternatives.map(\.name).joined(separator: " or "))"),
      .paragraph("Ask: \(question ?? "", .strong)"),
      .list(alternatives.map { "\($0.name): \($0.recognise.map(\.words).joined(separator: " "))" }),
    ]
  }

  private var unknownBlocks: [Block] {
    let next = closest.isEmpty ? " Ask for the number on the label, or see: help guide." : ""
    return [.paragraph("No entry knows '\(query)'.\(didYouMean(closest))\(next)")]
  }

  private var universalBlocks: [Block] {
    [.paragraph("Until that is settled, this serves every device:")] + procedureBlocks
  }

  /// The procedures that are shown whole, and between and behind them the names of the others.
  private var procedureBlocks: [Block] {
    let whole = numbered.filter { isShown($0.number) }
    let others = numbered.filter { !isShown($0.number) }
    let table = Table(
      columns: [
        Column("#", alignment: .right), Column("Procedure", minWidth: 20, isFreeText: true),
        Column("Takes and does", minWidth: 20, isFreeText: true),
      ], rows: others.map { $0.procedure.cells(number: $0.number) })
    let more: [Block] =
      others.isEmpty
      ? [] : [.paragraph("If that does not work (--procedure N shows one whole, --all all):"), .table(table)]
    let count = procedures.count + leftOut.count
    return whole.flatMap { $0.procedure.blocks(number: count > 1 ? $0.number : nil) } + more
      + leftOutBlocks(of: count)
  }

  private func leftOutBlocks(of count: Int) -> [Block] {
    let needs = missing.map(\.words).joined(separator: " or ")
    if leftOut.isEmpty { return [] }
    if procedures.isEmpty {
      return [.warning("All \(count) procedures need \(needs). Ask how that can be had, and for: guide.")]
    }
    return [.note("Left out: \(leftOut.count) of \(count) procedures, which need \(needs).")]
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
