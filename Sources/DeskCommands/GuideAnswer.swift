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
  @OrNull var platformRevision: Int?
  @OrNull var matchedBy: Resolution.MatchedBy?
  @OrNull var confidence: Double?
  @OrNull var question: String?
  /// The platforms that fit equally well, when a question is open.
  var candidates: [Candidate]
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
    case query, row, brand, model, name, year, platform, platformName, platformRevision, matchedBy, confidence
    case question, candidates, closest, note, supportEnded, signsItselfBackIn, procedures, isUniversal
  }

  /// A platform that fits, and how the customer can tell.
  struct Candidate: Encodable, Sendable {
    var platform: String
    var name: String
    var recognise: [String]
  }

  init(_ resolution: Resolution, row: Int?, shown: Shown, knowledge: KnowledgeBase) {
    let platform = resolution.reading.flatMap { knowledge.platforms[$0.platform] }
    query = resolution.query
    self.row = row
    self.shown = shown
    brand = resolution.reading?.brand
    model = resolution.model
    name = resolution.name
    year = resolution.reading?.year
    self.platform = platform?.id
    platformName = platform?.name
    platformRevision = platform?.revision
    matchedBy = resolution.matchedBy
    confidence = resolution.reading?.confidence
    question = resolution.question
    candidates =
      resolution.readings.count < 2 ? [] : resolution.readings.compactMap { knowledge.candidate($0) }
    closest = resolution.readings.isEmpty ? nearestModels(to: resolution.query, in: knowledge) : []
    note = platform?.note
    supportEnded = platform?.supportEnded
    signsItselfBackIn = platform?.signsItselfBackIn
    let procedures = platform.map { knowledge.procedures(of: $0) } ?? knowledge.universal.map { [$0] } ?? []
    self.procedures = procedures.map { GuideProcedure($0) }
    isUniversal = platform == nil
  }

  /// A model nobody knows is not there, whatever else is offered.
  var status: ReplyStatus { platform == nil && candidates.isEmpty ? .notThere : .answered }
}

extension KnowledgeBase {
  fileprivate func candidate(_ reading: Resolution.Reading) -> GuideAnswer.Candidate? {
    platforms[reading.platform].map { platform in
      GuideAnswer.Candidate(
        platform: platform.id, name: platform.name, recognise: platform.recognise.map(\.say))
    }
  }
}

extension GuideAnswer {
  var document: Document {
    if !candidates.isEmpty { return Document(questionBlocks + universalBlocks) }
    guard let platformName else { return Document(unknownBlocks + universalBlocks) }
    var blocks: [Block] = [.heading(heading(platformName))]
    if let supportEnded { blocks.append(.warning("The service ended on this platform on \(supportEnded).")) }
    if let note { blocks.append(.note(Line(note))) }
    return Document(blocks + procedureBlocks + closingBlocks)
  }

  private func heading(_ platformName: String) -> Line {
    let device = [brand, name ?? model].compactMap(\.self).joined(separator: " ")
    let year = year.map { ", \($0)" } ?? ""
    let row = row.map { "Row \($0): " } ?? ""
    return "\(row)\(device)\(year): \(platformName)"
  }

  private var questionBlocks: [Block] {
    [
      .heading("'\(query)' may be \(candidates.map(\.name).joined(separator: " or "))"),
      .paragraph("Ask: \(question ?? "", .strong)"),
      .list(candidates.map { "\($0.name): \($0.recognise.joined(separator: " "))" }),
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
    case .only(let only): number == min(max(only, 1), procedures.count)
    }
  }

  private var closingBlocks: [Block] {
    signsItselfBackIn.map { [.note("If it signs itself back in: \($0)")] } ?? []
  }
}
