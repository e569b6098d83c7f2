import Accounts
import Guidance

/// An account's playbacks, ready to be explained at any moment: when each counts, and in which row it ran.
struct AccountStreams: Sendable {
  let spans: [StreamSpan]
  /// The words for why a playback does not count, and the customer's clock.
  let words: ReasonWords
  private let rows: [String: SessionRow]

  init(_ account: Account, knowledge: KnowledgeBase) {
    spans = account.spans
    words = ReasonWords(
      texts: knowledge.limits["streams"]?.notCounted ?? [:],
      time: LocalTime(zoneName: account.customer.timeZone))
    rows = Dictionary(
      SessionRow.rows(of: account, knowledge: knowledge).map { ($0.session, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The row that a playback ran in; nil when the source does not tell its sign-in.
  func row(of span: StreamSpan) -> SessionRow? { span.playback.session.flatMap { rows[$0] } }
}
