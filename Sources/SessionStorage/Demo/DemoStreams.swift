import Accounts

/// Households about streams at once: who takes a place, who does not, and since when.
extension DemoStory {
  private static let newYork = Place.fixed("US", "New York")

  /// The richest: every kind of playback, with and without a place taken.
  static let tooManyPeople = Self(
    "Two streams play; a silent one, a download and a casting phone do not count", calls: [1, 2, 23],
    DemoHousehold(
      country: "US", zone: "America/New_York", plan: "standard", maxStreams: 2,
      devices: tooManyPeopleTVs + tooManyPeopleHands))

  private static let tooManyPeopleTVs = [
    DemoSignIn(
      device: .samsungTU7000, name: "Living room", profile: "Ana", place: newYork, since: .days(412),
      contact: .seconds(4),
      plays: [.ended(.hours(6), to: .hours(4)), .running(since: .minutes(71), heartbeat: .seconds(8))]),
    DemoSignIn(
      device: .roku4800, name: "Bedroom", profile: "Leo", place: newYork, since: .days(120),
      contact: .seconds(21),
      plays: [.ended(.hours(5), to: .minutes(170)), .running(since: .minutes(34), heartbeat: .seconds(25))]),
    DemoSignIn(
      device: .xbox, profile: "Leo", place: newYork, since: .days(233), contact: .minutes(36),
      plays: [.running(since: .minutes(130), heartbeat: .minutes(36))]),
    DemoSignIn(
      device: .vizio, name: "Old bedroom TV", profile: "Ana", place: newYork, since: .days(1_900),
      contact: .days(381), played: .days(383), out: .days(380)),
  ]

  private static let tooManyPeopleHands = [
    DemoSignIn(
      device: .galaxyS21, name: "Leo's Galaxy", profile: "Leo", place: newYork, since: .days(88),
      contact: .seconds(50), plays: [.other(.cast, since: .minutes(34))]),
    DemoSignIn(
      device: .iPhone14, name: "Ana's iPhone", profile: "Ana", place: newYork, since: .days(301),
      contact: .minutes(3), plays: [.ended(.hours(27), to: .hours(26))]),
    DemoSignIn(
      device: .iPad, name: "Mia's iPad", profile: "Mia", place: .mobile("US", "New Jersey"),
      since: .days(54), contact: .minutes(48), plays: [.other(.download, since: .minutes(48))]),
    DemoSignIn(
      device: .chrome, profile: "Ana", place: .mobile("US", "Pennsylvania"), isAtHome: nil, since: .days(40),
      contact: .days(6), played: .days(6)),
  ]

  /// Two streams at 20:14, one now: the moment of refusal is already past.
  static let refusedAMinuteAgo = Self(
    "Refused at 20:14; one of the two streams ended seconds later", calls: [1],
    DemoHousehold(
      country: "GB", zone: "Europe/London", plan: "standard-with-ads", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .samsungQ60A, profile: "Oliver", place: .fixed("GB", "England"), since: .days(600),
          contact: .seconds(3), plays: [.running(since: .minutes(58), heartbeat: .seconds(6))]),
        DemoSignIn(
          device: .googleTV, profile: "Grace", place: .fixed("GB", "England"), since: .days(95),
          contact: .seconds(19), plays: [.ended(.minutes(45), to: .seconds(20))]),
        DemoSignIn(
          device: .iPhone12, profile: "Noah", place: .fixed("GB", "England"), since: .days(210),
          contact: .seconds(55), played: .days(1)),
      ]))

  /// Two streams that are not the child's.
  static let bedtime = Self(
    "A TV and a phone play; the child's tablet waits. Shares its phone number with customer 10", calls: [19],
    DemoHousehold(
      country: "US", zone: "America/Chicago", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .sonyA80J, profile: "Ruth", place: .fixed("US", "Illinois"), since: .days(340),
          contact: .seconds(2), plays: [.running(since: .minutes(96), heartbeat: .seconds(11))]),
        DemoSignIn(
          device: .pixel, profile: "Sam", place: .fixed("US", "Illinois"), since: .days(130),
          contact: .seconds(9), plays: [.running(since: .minutes(15), heartbeat: .seconds(14))]),
        DemoSignIn(
          device: .galaxyTab, profile: "Kids", place: .fixed("US", "Illinois"), since: .days(77),
          contact: .minutes(1), plays: [.ended(.minutes(64), to: .minutes(16))]),
      ]))

  /// A plan that came into force after the refusal.
  static let upgraded = Self(
    "Premium since 20:09; two streams began under Standard, and a third was refused at 20:02", calls: [20],
    DemoHousehold(
      country: "GB", zone: "Europe/London", plan: "premium", maxStreams: 4, planSince: .minutes(6),
      devices: [
        DemoSignIn(
          device: .tclRoku, profile: "Priya", place: .fixed("GB", "England"), since: .days(500),
          contact: .seconds(7), plays: [.running(since: .minutes(80), heartbeat: .seconds(7))]),
        DemoSignIn(
          device: .appleTV, profile: "Dev", place: .fixed("GB", "England"), since: .days(30),
          contact: .seconds(12), plays: [.running(since: .minutes(25), heartbeat: .seconds(12))]),
        DemoSignIn(
          device: .fireStick, profile: "Priya", place: .fixed("GB", "England"), since: .days(11),
          contact: .minutes(13), played: .days(2)),
      ]))

  /// An app that goes on behind a dark screen.
  static let playsWhileOff = Self(
    "A streaming stick has played for nine hours: the TV is off, the stick is not", calls: [22],
    DemoHousehold(
      country: "CA", zone: "America/Toronto", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .fireStick, name: "Den", profile: "Emma", place: .fixed("CA", "Ontario"), since: .days(260),
          contact: .seconds(5), plays: [.running(since: .minutes(580), heartbeat: .seconds(15))]),
        DemoSignIn(
          device: .iPhone14, profile: "Emma", place: .fixed("CA", "Ontario"), since: .days(100),
          contact: .minutes(6), played: .days(3)),
      ]))

  /// Downloads have a limit of their own.
  static let downloads = Self(
    "Three devices play downloads and nothing streams: another limit, another list", calls: [15],
    DemoHousehold(
      country: "US", zone: "America/Los_Angeles", plan: "standard", maxStreams: 2,
      devices: [
        DemoSignIn(
          device: .iPad, profile: "Yuki", place: .mobile("US", "California"), since: .days(300),
          contact: .minutes(40), plays: [.other(.download, since: .minutes(40))]),
        DemoSignIn(
          device: .iPhone12, profile: "Ken", place: .mobile("US", "California"), since: .days(280),
          contact: .hours(3), plays: [.other(.download, since: .hours(3), to: .minutes(100))]),
        DemoSignIn(
          device: .galaxyTab, profile: "Kids", place: .fixed("US", "California"), since: .days(5),
          contact: .minutes(9), plays: [.other(.download, since: .hours(20), to: .hours(19))]),
      ]))
}
