/// A household of a demo file that shows one kind of call, or a few.
package struct DemoScenario: Sendable {
  /// The customer's id, which is the place in the list of scenarios.
  package let id: Int
  /// What there is to see.
  package let title: String
  /// The numbers of the calls that it shows, see `DemoCall`.
  package let calls: [Int]
  let household: DemoHousehold

  /// All of them, the most telling first; customer 1 is the first.
  package static let all = zip(1..., stories).map { id, story in
    DemoScenario(id: id, title: story.title, calls: story.calls, household: story.household)
  }

  private static let stories: [DemoStory] = [
    .tooManyPeople, .refusedAMinuteAgo, .twins, .signsItselfBackIn, .soldTV, .hotel, .exPartner, .oldBluray,
    .bedtime, .guestLaptop, .hostileNames, .upgraded, .removedButPlays, .passwordChanged, .anotherState,
    .relay,
    .phoneNeverOwned, .oneMachineThreeDoors, .downloads, .secondHome, .movedHouse, .student, .cableBox,
    .soldConsole, .playsWhileOff, .stolenPhone, .hacked, .emptyList, .bereaved, .endedDevice,
  ]
}

/// A scenario before it has its place in the file.
struct DemoStory: Sendable {
  let title: String
  let calls: [Int]
  let household: DemoHousehold

  init(_ title: String, calls: [Int], _ household: DemoHousehold) {
    self.title = title
    self.calls = calls
    self.household = household
  }
}
