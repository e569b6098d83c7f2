import Accounts
import Foundation
import Guidance
import Records
import TerminalText

/// Why the plan says no, or that it does not: the number, its proof, and how it clears.
struct WhyAnswer: Answer {
  var customer: String
  var at: Date
  @OrNull var timeZone: String?
  /// How many streams the plan allowed; null when the data do not tell.
  @OrNull var allowed: Int?
  var used: Int
  /// Whether one more stream is refused; null when nobody knows how many are allowed.
  @OrNull var isRefused: Bool?
  /// The plan records that may hold at that moment.
  var records: [PlanRecord]
  /// Each playback that ran, the counted ones first.
  var streams: [StreamLine]
  /// From when on there is room, as far as the data tell; null when nothing ends, or nobody knows the limit.
  @OrNull var roomAt: Date?
  /// The stream that is to be stopped, by its row; null when there is room now.
  @OrNull var stopRow: Int?
  /// What the data cannot tell.
  var doubts: [String]
  var completeUntil: Date
  private let explanation: StreamExplanation
  private let now: StreamExplanation
  private let limit: String?

  private enum CodingKeys: CodingKey {
    case customer, at, timeZone, allowed, used, isRefused, records, streams, roomAt, stopRow, doubts,
      completeUntil
  }

  init(_ account: Account, _ asked: AskedMoment, knowledge: KnowledgeBase) {
    let terms = PlanTerms(account, at: asked.moment, knowledge: knowledge)
    let today = PlanTerms(account, at: account.feed.completeUntil, knowledge: knowledge)
    let ran = AccountStreams(account, knowledge: knowledge)
    let explanation = StreamExplanation(ran, at: asked.moment, allowed: terms.allowed)
    now = StreamExplanation(ran, at: account.feed.completeUntil, allowed: today.allowed)
    self.explanation = explanation
    customer = account.customer.id
    at = asked.moment
    timeZone = account.customer.timeZone
    allowed = explanation.allowed
    used = explanation.counted.count
    isRefused = explanation.refuses
    records = terms.records
    streams = explanation.lines
    roomAt = explanation.roomAt
    stopRow = now.refuses == true ? now.leastHeard?.row : nil
    doubts = [terms.doubt].compactMap(\.self) + account.doubts(asked, explanation)
    completeUntil = account.feed.completeUntil
    limit = knowledge.limits["streams"]?.say
  }

  var dataUntil: Date? { completeUntil }

  var events: [CallEvent] {
    let streams = allowed.map { "\(used) of \($0) in use" } ?? "\(used) in use"
    let moment = at == completeUntil ? "" : " at \(LocalTime(zoneName: nil).minute(at)) UTC"
    return [.limits(records: records.map(\.callPlan), streams: streams + moment)]
  }

  var document: Document {
    var blocks: [Block] = [.heading(heading)]
    blocks += explanation.blocks
    blocks += [clearing, action].compactMap(\.self).map { .paragraph($0) }
    blocks += doubts.map { .warning(Line($0)) } + records.map { .note(Line($0.provenance)) }
    return Document(blocks + [.paragraph(time.asOf(completeUntil))])
  }

  private var time: LocalTime { explanation.time }

  private var heading: Line {
    let asked = Line(
      "on \(time.minute(at).prefix(10)) at \(time.second(at)) \(time.name)", exact: "at \(at.utc)")
    let when: Line = at == completeUntil ? "now" : asked
    return "\(explanation.number) in use \(when): \(explanation.verdict)"
  }

  /// When there is room by itself.
  private var clearing: Line? {
    guard isRefused == true else { return nil }
    guard let roomAt else { return "It does not clear by itself: no end is in the data." }
    if roomAt <= completeUntil {
      return "It cleared by itself at \(time.toldBySecond(roomAt, .strong)): from then on there was room."
    }
    return
      "It clears by itself at \(time.toldBySecond(roomAt, .strong)), if nothing more is heard of one of them; while they play, it does not."
  }

  /// The one thing to do now.
  private var action: Line? {
    guard isRefused != false else { return nil }
    guard now.refuses == true, let stream = now.leastHeard else {
      return at < completeUntil && now.allowed != nil ? "Now there is room: \(now.number) in use." : nil
    }
    let guide = stream.row.map { " To sign it out: guide \($0)." } ?? ""
    return "To clear it now: stop \(stream.subject, .strong), or close the app there. \(limit ?? "")\(guide)"
  }
}

extension Account {
  /// What the data cannot tell about a count.
  fileprivate func doubts(_ asked: AskedMoment, _ explanation: StreamExplanation) -> [String] {
    let again = asked.again.map {
      "The clock showed this time twice that night; this is the first. The second: --at \($0.utc)."
    }
    let silent = explanation.counted.contains { $0.lastHeartbeatAt != nil }
    let timeout =
      feed.streamTimeout == nil && silent
      ? "How long the service waits for a silent player is not in the data; here silence never ends a stream."
      : nil
    let unheard = explanation.counted.filter { $0.lastHeartbeatAt == nil && $0.until == nil }
    let ends = unheard.map {
      "The player of \($0.subject) does not say that it plays; it counts until its end arrives."
    }
    let approximate =
      explanation.lines.contains(where: \.isApproximate)
      ? "Ends marked approximate are computed from the time watched; a pause is not in them." : nil
    return [again, timeout, approximate].compactMap(\.self) + ends
  }
}
