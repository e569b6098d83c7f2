import Accounts
import Foundation

/// An account with its devices, told in «how long ago»; its id is its place in the file.
struct DemoHousehold: Sendable {
  /// Two letters of the country, which is also where its networks are unless a place says otherwise.
  var country: String
  var zone: String
  var plan: String
  var maxStreams: Int
  var planSince = Ago.days(500)
  var memberSince = Ago.days(2_100)
  var membership = "active"
  var extraMembers = 0
  /// The customer whose phone number this one has too.
  var sharesPhoneWith: Int?
  var devices: [DemoSignIn] = []
}

/// A device of a household that is, or was, signed in.
struct DemoSignIn: Sendable {
  var device: DemoDevice
  var name: String?
  var profile: String?
  var place: Place
  /// Whether the site counts it as part of the household.
  var isAtHome: Bool? = true
  var method: String? = "password"
  /// When it was signed in.
  var since: Ago
  /// When it last spoke to the service.
  var contact: Ago
  /// When it last played, where that is longer ago than `plays` reaches back.
  var played: Ago?
  /// When it was signed out.
  var out: Ago?
  var plays: [DemoPlay] = []
}

/// One stretch of watching on a device.
struct DemoPlay: Sendable {
  var kind = Playback.Kind.stream
  var start: Ago
  var end: Ago?
  /// When the player last said that it is playing.
  var heartbeat: Ago?

  /// A stream that runs.
  static func running(since start: Ago, heartbeat: Ago) -> Self { Self(start: start, heartbeat: heartbeat) }

  /// A stream that has ended.
  static func ended(_ start: Ago, to end: Ago) -> Self { Self(start: start, end: end, heartbeat: end) }

  /// A download that plays, or another kind without heartbeats.
  static func other(_ kind: Playback.Kind, since start: Ago, to end: Ago? = nil) -> Self {
    Self(kind: kind, start: start, end: end)
  }
}
