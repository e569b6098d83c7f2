import Accounts

/// Households about which device a row is, and what it can do.
extension DemoStory {
  /// Two sets of one model in one house, without names.
  static let twins = Self(
    "Two identical sets, told apart only by profile, hours and sign-in", calls: [10],
    DemoHousehold(
      country: "US", zone: "America/Los_Angeles", plan: "premium", maxStreams: 4,
      devices: [
        DemoSignIn(
          device: .lgC1, profile: "Ana", place: .fixed("US", "California"), since: .days(690),
          contact: .minutes(6), plays: [.ended(.hours(19), to: .hours(17)), .ended(.hours(4), to: .hours(2))]),
        DemoSignIn(
          device: .lgC1, profile: "Max", place: .fixed("US", "California"), since: .days(371),
          contact: .minutes(9), plays: [.ended(.hours(12), to: .minutes(630))]),
      ]))

  /// A player without a menu entry for it.
  static let oldBluray = Self(
    "A Blu-ray player, Sony BDP-S6700, that has no sign-out in its menus", calls: [9],
    DemoHousehold(
      country: "US", zone: "America/Chicago", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .sonyBluray, profile: "Walter", place: .fixed("US", "Texas"), since: .days(2_050),
          contact: .days(1), plays: [.ended(.hours(26), to: .hours(24))]),
        DemoSignIn(
          device: .iPad, profile: "June", place: .fixed("US", "Texas"), since: .days(500), contact: .hours(2),
          played: .days(5)),
      ]))

  /// A browser that is not the owner's.
  static let guestLaptop = Self(
    "A guest's laptop, two browsers. Shares its phone number with customer 9", calls: [24],
    DemoHousehold(
      country: "US", zone: "America/Chicago", plan: "standard-with-ads", maxStreams: 2, sharesPhoneWith: 9,
      devices: [
        DemoSignIn(
          device: .edge, profile: "Ruth", place: .fixed("US", "Indiana", "198.51.x.x"), isAtHome: false,
          since: .days(2), contact: .hours(30), played: .hours(32)),
        DemoSignIn(
          device: .philips, profile: "Ruth", place: .fixed("US", "Illinois"), since: .days(1_200),
          contact: .minutes(20), plays: [.ended(.hours(3), to: .hours(2))]),
      ]))

  /// Names that a terminal, a log or a spreadsheet would obey, and one in Japanese.
  static let hostileNames = Self(
    "Device names in Japanese, and with terminal codes, reversed text and line breaks", calls: [],
    DemoHousehold(
      country: "JP", zone: "Asia/Tokyo", plan: "standard", maxStreams: 2,
      devices: [
        named("居間のテレビ", .sonyA80J, contact: .minutes(1)),
        named("\u{1B}]0;signed out\u{7}\u{1B}[2JKitchen", .panasonic, contact: .minutes(2)),
        named("\u{202E}enohP s'anA\u{202C}", .galaxyS21, contact: .minutes(3)),
        named("Bedroom\n  9  Nobody is signed in\r", .roku3941, contact: .minutes(4)),
        named("=HYPERLINK(\"https://example.com\")", .iPad, contact: .minutes(5)),
        named("e\u{301}\u{200D}\u{2066}\u{9B}31m👩‍👩‍👧‍👦", .chrome, contact: .minutes(6)),
      ]))

  private static func named(_ name: String, _ device: DemoDevice, contact: Ago) -> DemoSignIn {
    DemoSignIn(
      device: device, name: name, profile: "結衣", place: .fixed("JP", "Kanagawa"), since: .days(200),
      contact: contact, played: .days(2))
  }

  /// Labels come from user agents and makers' codes, not from shops.
  static let phoneNeverOwned = Self(
    "A phone under its maker's code: XT1635-02 was sold as Moto Z Play", calls: [13],
    DemoHousehold(
      country: "US", zone: "America/New_York", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .motorola, profile: "Theo", place: .fixed("US", "Delaware"), since: .days(70),
          contact: .minutes(18), plays: [.ended(.hours(10), to: .hours(9))]),
        DemoSignIn(
          device: .tclRoku, profile: "Nina", place: .fixed("US", "Delaware"), since: .days(400),
          contact: .minutes(33), played: .days(1)),
      ]))

  /// The app and two browsers of one computer.
  static let oneMachineThreeDoors = Self(
    "One computer three times: its app and two browsers", calls: [14],
    DemoHousehold(
      country: "CA", zone: "America/Vancouver", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .windowsApp, profile: "Kai", place: .fixed("CA", "British Columbia"), since: .days(90),
          contact: .hours(1), plays: [.ended(.hours(5), to: .hours(4))]),
        DemoSignIn(
          device: .edge, profile: "Kai", place: .fixed("CA", "British Columbia"), since: .days(88),
          contact: .hours(30), played: .days(2)),
        DemoSignIn(
          device: .firefox, profile: "Kai", place: .fixed("CA", "British Columbia"), since: .days(41),
          contact: .days(8), played: .days(8)),
      ]))

  /// Signed in through the provider, and back in through it.
  static let cableBox = Self(
    "A cable company's box, signed in through the provider; a Roku 4800X beside it", calls: [25],
    DemoHousehold(
      country: "US", zone: "America/New_York", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .comcastBox, profile: "Earl", place: .fixed("US", "Maryland"), method: "partner",
          since: .days(33), contact: .minutes(2), plays: [.ended(.hours(18), to: .hours(16))]),
        DemoSignIn(
          device: .roku4800, profile: "Dot", place: .fixed("US", "Maryland"), since: .days(560),
          contact: .minutes(28), played: .days(1)),
      ]))

  /// Still in the list, years after the service left it.
  static let endedDevice = Self(
    "A 2011 set, UE46D6207, and an Apple TV 2: listed, and the service has left both", calls: [31, 33],
    DemoHousehold(
      country: "GB", zone: "Europe/London", plan: "standard", maxStreams: 2, memberSince: .days(4_600),
      devices: [
        DemoSignIn(
          device: .samsungD6207, profile: "Harold", place: .fixed("GB", "England"), since: .days(4_400),
          contact: .days(2_549), played: .days(2_550)),
        DemoSignIn(
          device: .appleTV2, profile: "Harold", place: .fixed("GB", "England"), since: .days(3_000),
          contact: .days(846), played: .days(850)),
        DemoSignIn(
          device: .iPad, profile: "Joan", place: .fixed("GB", "England"), since: .days(300),
          contact: .hours(3), played: .days(1)),
      ]))

  /// No rows at all: not the same as nobody signed in.
  static let emptyList = Self(
    "An active account without a single row", calls: [21],
    DemoHousehold(country: "US", zone: "Pacific/Honolulu", plan: "standard-with-ads", maxStreams: 2))

  /// Quiet for months, and the payment failed.
  static let bereaved = Self(
    "A quiet account on hold: the payment failed and nothing has played for ten weeks", calls: [29],
    DemoHousehold(
      country: "CA", zone: "America/Halifax", plan: "standard", maxStreams: 2, membership: "on-hold",
      devices: [
        DemoSignIn(
          device: .panasonic, profile: "Agnes", place: .fixed("CA", "Nova Scotia"), since: .days(1_500),
          contact: .days(70), played: .days(71)),
        DemoSignIn(
          device: .iPad, profile: "Agnes", place: .fixed("CA", "Nova Scotia"), since: .days(1_100),
          contact: .days(69), played: .days(74)),
      ]))
}
