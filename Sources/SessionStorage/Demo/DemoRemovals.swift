import Accounts

/// Households about devices that should be gone: sold, left behind, taken, or back again.
extension DemoStory {
  /// Rows made anew minutes after each removal.
  static let signsItselfBackIn = Self(
    "Signed out twice, and signed in again minutes later by what the TV has saved", calls: [7],
    DemoHousehold(
      country: "US", zone: "America/New_York", plan: "premium", maxStreams: 4,
      devices: [
        returning(since: .days(190), by: "password", played: .days(3), out: .days(2)),
        returning(since: .days(2) + .minutes(-4), by: "saved", played: .hours(5), out: .minutes(40)),
        returning(since: .minutes(36), by: "saved", played: .minutes(30), out: nil),
        DemoSignIn(
          device: .iPhone14, profile: "Claire", place: .fixed("US", "Georgia"), since: .days(400),
          contact: .minutes(38), played: .days(4)),
      ]))

  private static func returning(since: Ago, by method: String, played: Ago, out: Ago?) -> DemoSignIn {
    DemoSignIn(
      device: .sonyA80J, name: "BRAVIA", profile: "Claire", place: .fixed("US", "Georgia"), method: method,
      since: since, contact: out ?? .minutes(1), played: played, out: out)
  }

  /// Played after the sale, from elsewhere.
  static let soldTV = Self(
    "A TV sold three weeks ago plays in another state", calls: [5],
    DemoHousehold(
      country: "US", zone: "America/Detroit", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .samsungTU8000, name: "Living room", profile: "Marta", place: .fixed("US", "Michigan"),
          since: .days(20), contact: .minutes(2), plays: [.ended(.hours(22), to: .hours(20))]),
        DemoSignIn(
          device: .tclRoku, name: "Living room", profile: "Marta", place: .fixed("US", "Ohio", "198.51.x.x"),
          isAtHome: false, since: .days(740), contact: .hours(5), plays: [.ended(.hours(7), to: .hours(5))]),
      ]))

  /// The newest TV, and not at home.
  static let hotel = Self(
    "A hotel's TV, signed in six days ago and never signed out", calls: [6],
    DemoHousehold(
      country: "US", zone: "America/Los_Angeles", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .lgHotel, profile: "Hugo", place: .fixed("US", "Nevada", "192.0.x.x"), isAtHome: false,
          method: "code", since: .days(6), contact: .hours(1), played: .days(4)),
        DemoSignIn(
          device: .lgC1, profile: "Hugo", place: .fixed("US", "Oregon"), since: .days(820),
          contact: .minutes(30), plays: [.ended(.hours(23), to: .hours(21))]),
        DemoSignIn(
          device: .galaxyS21, profile: "Hugo", place: .mobile("US", "Oregon"), since: .days(320),
          contact: .minutes(11), played: .days(4)),
      ]))

  /// Old sign-ins of one profile, elsewhere; whoever calls may not be told where.
  static let exPartner = Self(
    "One profile's TV and phone, signed in years ago, are no longer at home", calls: [8],
    DemoHousehold(
      country: "DE", zone: "Europe/Berlin", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .philips, profile: "Jonas", place: .fixed("DE", "Hesse", "198.51.x.x"), isAtHome: false,
          since: .days(1_140), contact: .seconds(30),
          plays: [.running(since: .minutes(50), heartbeat: .seconds(9))]),
        DemoSignIn(
          device: .iPhone12, profile: "Jonas", place: .mobile("DE", "Hesse"), isAtHome: false,
          since: .days(900), contact: .minutes(44), played: .days(1)),
        DemoSignIn(
          device: .panasonic, profile: "Lena", place: .fixed("DE", "Bavaria"), since: .days(480),
          contact: .minutes(5), plays: [.ended(.hours(21), to: .hours(20))]),
      ]))

  /// Signed out, with a stream that has not heard of it.
  static let removedButPlays = Self(
    "Signed out nine minutes ago, and its stream still runs", calls: [11],
    DemoHousehold(
      country: "US", zone: "America/New_York", plan: "standard-with-ads", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .fireStick, name: "Guest room", profile: "Omar", place: .fixed("US", "Virginia"),
          since: .days(150), contact: .seconds(8), out: .minutes(9),
          plays: [.running(since: .minutes(42), heartbeat: .seconds(18))]),
        DemoSignIn(
          device: .safari, profile: "Nadia", place: .fixed("US", "Virginia"), since: .days(60),
          contact: .minutes(2), played: .days(9)),
      ]))

  /// A new sign-in of the owner's, and older ones that the change did not end.
  static let passwordChanged = Self(
    "The owner signed in with a new password 20 minutes ago; two older sign-ins live on", calls: [12],
    DemoHousehold(
      country: "GB", zone: "Europe/London", plan: "premium", maxStreams: 4,
      devices: [
        DemoSignIn(
          device: .iPhone14, profile: "Sofia", place: .fixed("GB", "Scotland"), since: .minutes(20),
          contact: .minutes(2)),
        DemoSignIn(
          device: .playStation4, profile: "Luca", place: .fixed("GB", "Wales", "198.51.x.x"), isAtHome: false,
          since: .days(310), contact: .seconds(40),
          plays: [.running(since: .minutes(66), heartbeat: .seconds(20))]),
        DemoSignIn(
          device: .vizio, profile: "Luca", place: .fixed("GB", "Wales", "198.51.x.x"), isAtHome: false,
          since: .days(290), contact: .hours(9), played: .days(2)),
      ]))

  /// Two sign-ins: the app's, and the console's own account.
  static let soldConsole = Self(
    "A sold console was in contact yesterday, from another place", calls: [26],
    DemoHousehold(
      country: "US", zone: "America/Chicago", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .playStation5, profile: "Ben", place: .fixed("US", "Missouri", "192.0.x.x"),
          isAtHome: false,
          since: .days(640), contact: .hours(26), played: .days(23)),
        DemoSignIn(
          device: .samsungQ60A, profile: "Ben", place: .fixed("US", "Iowa"), since: .days(365),
          contact: .minutes(17), plays: [.ended(.hours(3), to: .hours(1))]),
      ]))

  /// Whoever has the phone has the account.
  static let stolenPhone = Self(
    "A phone on a mobile network far from home, with downloads on it", calls: [27],
    DemoHousehold(
      country: "US", zone: "America/Los_Angeles", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .iPhone14, name: "Tom's iPhone", profile: "Tom", place: .mobile("US", "Nevada"),
          isAtHome: nil,
          since: .days(180), contact: .minutes(12),
          plays: [.other(.download, since: .hours(11), to: .hours(10))]),
        DemoSignIn(
          device: .lgC1, profile: "Tom", place: .fixed("US", "California"), since: .days(700),
          contact: .hours(13), played: .days(1)),
      ]))
}
