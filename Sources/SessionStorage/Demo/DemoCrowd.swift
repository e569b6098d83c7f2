import Accounts

/// The ordinary households: made from the seed and the customer's id alone, so a longer file begins like a
/// shorter one.
struct DemoCrowd {
  let seed: UInt64

  private static let people = [
    "Ada", "Amir", "Bea", "Carlos", "Chloe", "Dan", "Eva", "Felix", "Gina", "Hana", "Ivan", "Jade", "Karim",
    "Kids", "Lily", "Marco", "Nora", "Otto", "Pia", "Quinn", "Rafa", "Sara", "Tim", "Uma", "Vera", "Will",
  ]
  private static let rooms = ["Living room", "Bedroom", "Kitchen", "Basement", "Office"]
  private static let memberships = ["on-hold", "paused", "cancelled"]
  /// Three devices and three playbacks on average, and eight of each at most.
  private static let deviceCounts = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 8]
  private static let playbackCounts = [0, 1, 2, 2, 3, 3, 3, 4, 5, 8]

  /// The household of a customer; the same for every file with the same seed.
  func household(_ id: Int) -> DemoHousehold {
    var random = DemoRandom(seed: seed, customer: id)
    let region = random.one(of: DemoRegion.all)
    let plan = random.one(of: region.plans)
    let planSince = Ago.hours(24 * 30 + random.below(24 * 900))
    var household = DemoHousehold(
      country: region.country, zone: region.zone, plan: plan.slug, maxStreams: plan.streams,
      planSince: planSince, memberSince: planSince + .hours(random.below(24 * 2_400)))
    household.extraMembers = plan.hasExtraMembers && random.happens(percent: 6) ? 1 : 0
    if random.happens(percent: 6) { household.membership = random.one(of: Self.memberships) }
    for _ in 0..<random.one(of: Self.deviceCounts) { household.devices.append(signIn(in: region, &random)) }
    if household.membership == "active" { addPlaybacks(to: &household, &random) }
    return household
  }

  private func signIn(in region: DemoRegion, _ random: inout DemoRandom) -> DemoSignIn {
    let device = random.one(of: DemoDevice.common)
    let isAway = device.travels && random.happens(percent: 30)
    let contact = Ago.seconds(1 + random.below(random.happens(percent: 70) ? 172_800 : 7_776_000))
    let since = contact + .seconds(172_800 + random.below(60_000_000))
    var signIn = DemoSignIn(
      device: device, profile: random.one(of: Self.people), place: isAway ? region.mobile : region.home,
      isAtHome: isAway ? nil : true, method: random.happens(percent: 40) ? "code" : "password", since: since,
      contact: contact, played: contact + .seconds(random.below(172_800)))
    if !device.travels, random.happens(percent: 40) { signIn.name = random.one(of: Self.rooms) }
    if random.happens(percent: 6) { signIn.out = .seconds(contact.seconds * 3 / 4) }
    return signIn
  }

  /// Adds playbacks backwards from now, no more at once than the plan allows and never two on one device.
  private func addPlaybacks(to household: inout DemoHousehold, _ random: inout DemoRandom) {
    let players = household.devices.indices.filter { household.devices[$0].out == nil }
    guard !players.isEmpty else { return }
    let atOnce = players.count > 1 && household.maxStreams > 1 ? 2 : 1
    var starts = [Ago](repeating: .seconds(0), count: atOnce)
    for count in 0..<random.one(of: Self.playbackCounts) {
      let start = (starts.last ?? .seconds(0)) + .seconds(600 + random.below(28_800))
      let end = max(start + .seconds(-600 - random.below(7_800)), starts[starts.count - atOnce])
      household.devices[players[count % players.count]].add(Self.play(from: start, to: end, &random))
      starts.append(start)
    }
  }

  private static func play(from start: Ago, to end: Ago, _ random: inout DemoRandom) -> DemoPlay {
    if end <= .seconds(0) { return .running(since: start, heartbeat: .seconds(random.below(30))) }
    return .ended(start, to: end)
  }
}

extension DemoSignIn {
  /// A device was in contact while it played, and signed in before.
  fileprivate mutating func add(_ play: DemoPlay) {
    plays.append(play)
    contact = min(contact, play.heartbeat ?? contact)
    since = max(since, play.start + .days(2))
  }
}
