import Accounts

/// Households about where a device is, and what an address cannot tell.
extension DemoStory {
  /// The usual reason for a device in another state.
  static let anotherState = Self(
    "A phone two states away: the mobile network's place, on the profile of the house", calls: [3],
    DemoHousehold(
      country: "US", zone: "America/Chicago", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .galaxyS21, profile: "Wes", place: .mobile("US", "Kansas", within: 400), isAtHome: nil,
          since: .days(18), contact: .minutes(7), plays: [.ended(.hours(8), to: .hours(7))]),
        DemoSignIn(
          device: .roku3941, profile: "Wes", place: .fixed("US", "Texas"), since: .days(520),
          contact: .minutes(40), plays: [.ended(.hours(25), to: .hours(23))]),
      ]))

  /// The place is where the network exits.
  static let relay = Self(
    "A laptop behind a VPN seems to be in another country", calls: [4],
    DemoHousehold(
      country: "US", zone: "America/Los_Angeles", plan: "premium", maxStreams: 4,
      devices: [
        DemoSignIn(
          device: .edge, profile: "Ines", place: .hosting("NL"), isAtHome: nil, since: .days(9),
          contact: .minutes(4), plays: [.ended(.hours(2), to: .minutes(70))]),
        DemoSignIn(
          device: .lgC1, profile: "Ines", place: .fixed("US", "Washington"), since: .days(430),
          contact: .minutes(25), plays: [.ended(.hours(24), to: .hours(22))]),
      ]))

  /// A TV that was never at the home's connection.
  static let secondHome = Self(
    "A TV in a second home is not in the household", calls: [16],
    DemoHousehold(
      country: "US", zone: "America/New_York", plan: "standard-with-ads", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .samsungTU7000, name: "Beach", profile: "Rosa",
          place: .fixed("US", "Florida", "198.51.x.x"),
          isAtHome: false, method: "code", since: .days(2), contact: .minutes(1), played: .days(1)),
        DemoSignIn(
          device: .sonyA80J, name: "Home", profile: "Rosa", place: .fixed("US", "New York"),
          since: .days(450),
          contact: .days(3), played: .days(3)),
      ]))

  /// Every device moved on one day; the household did not.
  static let movedHouse = Self(
    "Everything has been at a new place for nine days, and the household is still the old one",
    calls: [18, 16],
    DemoHousehold(
      country: "US", zone: "America/Phoenix", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .samsungQ60A, profile: "Elena", place: .fixed("US", "Arizona"), isAtHome: false,
          since: .days(610), contact: .minutes(3), plays: [.ended(.hours(20), to: .hours(18))]),
        DemoSignIn(
          device: .appleTV, profile: "Pablo", place: .fixed("US", "Arizona"), isAtHome: false,
          since: .days(350), contact: .minutes(15), played: .days(2)),
        DemoSignIn(
          device: .vizio, name: "Garage", profile: "Pablo", place: .fixed("US", "New Mexico", "192.0.x.x"),
          since: .days(1_300), contact: .days(9), played: .days(12)),
      ]))

  /// One extra-member slot is bought and the student is not in it.
  static let student = Self(
    "A student's console at college, outside the household; one extra-member slot is bought", calls: [17],
    DemoHousehold(
      country: "US", zone: "America/New_York", plan: "premium", maxStreams: 4, extraMembers: 1,
      devices: [
        DemoSignIn(
          device: .playStation5, profile: "Zoe", place: .fixed("US", "Massachusetts", "198.51.x.x"),
          isAtHome: false, since: .days(80), contact: .seconds(20),
          plays: [.running(since: .minutes(22), heartbeat: .seconds(20))]),
        DemoSignIn(
          device: .safari, profile: "Zoe", place: .fixed("US", "Massachusetts", "198.51.x.x"),
          isAtHome: false,
          since: .days(79), contact: .hours(4), played: .days(1)),
        DemoSignIn(
          device: .samsungTU8000, profile: "Paul", place: .fixed("US", "Maine"), since: .days(900),
          contact: .minutes(50), plays: [.ended(.hours(22), to: .hours(20))]),
      ]))

  /// A burst of sign-ins, and the owner signed out in the middle of it.
  static let hacked = Self(
    "Five sign-ins within an hour from three countries, on a profile nobody knows", calls: [28],
    DemoHousehold(
      country: "US", zone: "America/New_York", plan: "premium", maxStreams: 4, planSince: .minutes(44),
      devices: [
        stranger(.chrome, .hosting("BR"), since: .minutes(51)),
        stranger(.googleTV, .fixed("BR", "São Paulo", "192.0.x.x"), since: .minutes(39)),
        stranger(.firefox, .hosting("NL"), since: .minutes(33)),
        stranger(.edge, .hosting("VN"), since: .minutes(18)),
        stranger(.pixel, .mobile("BR", "Bahia"), since: .minutes(7)),
        DemoSignIn(
          device: .samsungTU7000, profile: "Iris", place: .fixed("US", "Vermont"), since: .days(820),
          contact: .hours(1), played: .days(1), out: .minutes(43)),
      ]))

  private static func stranger(_ device: DemoDevice, _ place: Place, since: Ago) -> DemoSignIn {
    DemoSignIn(
      device: device, profile: "User 5", place: place, isAtHome: false, since: since, contact: .minutes(2))
  }
}
