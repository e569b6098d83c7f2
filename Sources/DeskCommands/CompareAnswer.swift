import Accounts
import Foundation
import Records
import TerminalText

/// What happens on one row: what tells twins apart.
struct RowTraits: Encodable, Sendable {
  var row: SessionRow
  /// The profile that played most there; without playbacks the last one.
  @OrNull var mainProfile: PersonalText?
  /// Stretches on the customer's clock; null when nothing was played.
  @OrNull var usualHours: [Hours]?
  var playbacks: Int

  private enum CodingKeys: CodingKey { case row, mainProfile, usualHours, playbacks }

  /// Hours of the day: from 0, and the last is not part of it.
  struct Hours: Encodable, Sendable {
    var from: Int
    var to: Int

    fileprivate var words: String { "\(Self.clock(from))-\(Self.clock(to))" }

    private static func clock(_ hour: Int) -> String { (hour < 10 ? "0" : "") + "\(hour):00" }
  }

  fileprivate var hours: UsualHours?

  init(_ row: SessionRow, _ session: Session, _ account: Account) {
    self.row = row
    let own = account.playbacks.filter { $0.session == session.id }
    let profiles = Dictionary(grouping: own.compactMap(\.profile)) { $0 }
    let most = profiles.max { ($0.value.count, $1.key.revealed) < ($1.value.count, $0.key.revealed) }
    mainProfile = most?.key ?? session.profile
    hours = UsualHours(
      of: own, until: account.feed.completeUntil, in: LocalTime(zoneName: account.customer.timeZone))
    usualHours = hours?.stretches.map { Hours(from: $0.from, to: $0.to) }
    playbacks = own.count
  }
}

/// Two rows side by side, and how to find out which is the one in front of the customer.
struct CompareAnswer: Answer {
  /// What can tell two rows apart.
  enum Trait: String, Encodable, Sendable {
    case device
    case name
    case mainProfile = "main_profile"
    case usualHours = "usual_hours"
    case firstSeen = "first_seen"
    case network
    case place
    case household
  }

  var first: RowTraits
  var second: RowTraits
  /// By what they differ, so that the customer can tell; empty when the data cannot tell them apart.
  var differences: [Trait]
  var days: Int
  @OrNull var timeZone: String?
  var completeUntil: Date
  private let now: Date

  private enum CodingKeys: CodingKey { case first, second, differences, days, timeZone, completeUntil }

  init(_ first: RowTraits, _ second: RowTraits, _ account: Account, days: Int, now: Date) {
    self.first = first
    self.second = second
    self.days = days
    self.now = now
    timeZone = account.customer.timeZone
    completeUntil = account.feed.completeUntil
    differences = Self.differences(first, second)
  }

  var events: [CallEvent] {
    [.compared(first: first.row.callDevice, second: second.row.callDevice)]
  }

  private static func differences(_ a: RowTraits, _ b: RowTraits) -> [Trait] {
    let hoursApart = a.hours.flatMap { hours in b.hours.map { hours.isApart(from: $0) } } ?? false
    let differ: [(Trait, Bool)] = [
      (.device, a.row.title != b.row.title), (.name, differ(a.row.deviceName, b.row.deviceName)),
      (.mainProfile, differ(a.mainProfile, b.mainProfile)), (.usualHours, hoursApart),
      (.firstSeen, isDayApart(a.row.signedInAt, b.row.signedInAt)),
      (.network, differ(a.row.network, b.row.network)),
      (.place, differ(a.row.country, b.row.country) || differ(a.row.region, b.row.region)),
      (.household, differ(a.row.inHousehold, b.row.inHousehold)),
    ]
    return differ.filter(\.1).map(\.0)
  }

  /// Whether both are known and not the same.
  private static func differ<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool {
    a != nil && b != nil && a != b
  }

  private static func isDayApart(_ a: Date?, _ b: Date?) -> Bool {
    guard let a, let b else { return false }
    return abs(a.timeIntervalSince(b)) >= 86_400
  }
}

extension CompareAnswer {
  var document: Document {
    [
      .heading("Rows \(first.row.row) and \(second.row.row)"), .paragraph(verdict), .table(table),
      .paragraph(
        "To be sure: ask the customer to play anything for ten seconds on the one in front of them. The row whose \("Played", .label) changes is it."
      ), .paragraph(Line(delay, .quiet)),
    ]
  }

  private var verdict: Line {
    if differences.isEmpty {
      return
        "\("The data cannot tell these two apart.", .strong) Names and places of a row prove nothing here; use the test below."
    }
    return "They differ by \(differences.map(\.words).joined(separator: ", "), .strong). Ask for that."
  }

  private var table: Table {
    let rows = [first, second]
    func line(_ title: Line, _ cell: (RowTraits) -> Line) -> [Line] { [title] + rows.map(cell) }
    return Table(
      columns: [Column("What")] + rows.map { Column("Row \($0.row.row)", isFreeText: true) },
      rows: [
        line("Device") { Line($0.row.deviceText) },
        line("Now") { $0.row.signedOutAt == nil && !$0.row.isPlaying ? "not playing" : $0.row.state },
        line("Main profile") { "\(($0.mainProfile?.description).orUnknown)" },
        line("Usual hours") { Line(usualHours($0)) },
        line("First seen") { when($0.row.signedInAt) },
        line("Contact") { when($0.row.lastContactAt) },
        line("Played") { when($0.row.lastPlaybackAt) },
        line("Network") { "\($0.row.network.orUnknown)" },
        line("Place") { Line($0.row.placeWords) },
        line("Household") { Line($0.row.householdWords) },
      ])
  }

  private func usualHours(_ traits: RowTraits) -> String {
    guard let hours = traits.usualHours else { return "nothing played in \(counted(days, "day"))" }
    let words = hours.count > 4 ? "at many hours" : hours.map(\.words).joined(separator: ", ")
    return "\(words) (\(counted(traits.playbacks, "playback")) in \(counted(days, "day")))"
  }

  private func when(_ moment: Date?) -> Line {
    guard let moment else { return "not known" }
    let local = LocalTime(zoneName: timeZone).minute(moment)
    return Line("\(local), \(age(of: moment, at: completeUntil))", exact: moment.utc)
  }

  /// How long until what is played now is in the data.
  private var delay: String {
    let time = LocalTime(zoneName: timeZone)
    let asOf = "As of \(time.minute(completeUntil)) \(time.name)."
    let behind = age(of: completeUntil, at: now).replacing(" ago", with: "")
    if behind == "just now" { return "\(asOf) The data are up to date: type compare again at once." }
    let isSoon = now.timeIntervalSince(completeUntil) < 3_600
    return isSoon
      ? "\(asOf) The data are \(behind) behind, so look again \(behind) after the test."
      : "\(asOf) The data are \(behind) behind, so the test shows only after the call."
  }
}

extension CompareAnswer.Trait {
  fileprivate var words: String {
    switch self {
    case .device: "device"
    case .name: "name"
    case .mainProfile: "main profile"
    case .usualHours: "usual hours"
    case .firstSeen: "first sign-in"
    case .network: "network"
    case .place: "place"
    case .household: "household"
    }
  }
}

extension SessionRow {
  fileprivate var placeWords: String {
    [region, country].compactMap(\.self).joined(separator: ", ").orUnknown
  }

  fileprivate var householdWords: String {
    inHousehold.map { $0 ? "part of it" : "not part of it" } ?? "not known"
  }
}
