import Accounts
import Foundation

/// The rows that a household becomes.
struct DemoRows {
  var customer: Customer
  var email: String
  var phone: String?
  var sessions: [Session] = []
  var playbacks: [Playback] = []

  /// The rows of a household at its place in the file.
  init(_ household: DemoHousehold, id: Int) {
    let phone = Self.phone(of: household.sharesPhoneWith ?? id)
    customer = Customer(
      id: String(id), emailHint: Self.emailHint, phoneHint: Self.hint(ofPhone: phone), plan: household.plan,
      planSince: household.planSince.moment, maxStreams: household.maxStreams, region: household.country,
      membership: household.membership, timeZone: household.zone, memberSince: household.memberSince.moment,
      extraMembers: household.extraMembers)
    email = Self.email(of: id)
    self.phone = phone
    for signIn in household.devices { add(signIn) }
  }

  private mutating func add(_ signIn: DemoSignIn) {
    let session = Session(
      id: Self.number(sessions.count + 1, of: customer.id), device: signIn.device.label,
      model: signIn.device.model, deviceName: signIn.name.map { PersonalText($0) },
      profile: signIn.profile.map { PersonalText($0) }, signedInAt: signIn.since.moment,
      lastContactAt: signIn.contact.moment, lastPlaybackAt: signIn.lastPlayed?.moment, place: signIn.place,
      inHousehold: signIn.isAtHome, signInMethod: signIn.method, signedOutAt: signIn.out?.moment)
    sessions.append(session)
    for play in signIn.plays { add(play, on: session) }
  }

  private mutating func add(_ play: DemoPlay, on session: Session) {
    playbacks.append(
      Playback(
        id: Self.number(playbacks.count + 1, of: customer.id), session: session.id, device: session.device,
        profile: session.profile, kind: play.kind, startedAt: play.start.moment, endedAt: play.end?.moment,
        lastHeartbeatAt: play.heartbeat?.moment))
  }
}

extension DemoSignIn {
  /// When something last started playing there.
  fileprivate var lastPlayed: Ago? { plays.map(\.start).min() ?? played }
}

extension DemoRows {
  /// Every demo address shortens to the same: the first letters and the last part.
  private static let emailHint = PersonalText("c•••@e•••.com")

  static func email(of id: Int) -> String { "customer\(id)@example.com" }

  /// Numbers that are kept free for fiction: `+1 202 555 0101` for customer 1, and another area code every
  /// hundred.
  ///
  /// They repeat after 80,000 customers, as nobody keeps more of them free.
  static func phone(of id: Int) -> String {
    let last = id % 100
    return "+1\((id / 100 + 2) % 800 + 200)55501\(last / 10)\(last % 10)"
  }

  private static func hint(ofPhone phone: String) -> PersonalText { PersonalText("•••" + phone.suffix(2)) }

  /// `17-03`: unique in the file, and in the order they are made, as long as there are less than a hundred.
  static func number(_ count: Int, of customer: String) -> String {
    customer + (count < 10 ? "-0" : "-") + String(count)
  }
}
