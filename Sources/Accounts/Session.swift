package import Foundation

/// One sign-in of an account on one device, as a site's view `desk_sessions` shows it.
///
/// Four facts are kept apart, each with its own clock: signed in since, last contact, last playback, and
/// (from the playbacks) playing now.
package struct Session: Hashable, Sendable {
  /// The session's id, as the site writes it.
  package var id: String
  /// What the service calls the device.
  package var device: String
  /// The maker's model number, where the device reported one.
  package var model: String?
  /// The name somebody gave to the device.
  package var deviceName: PersonalText?
  /// The profile that last played there.
  package var profile: PersonalText?
  /// When the device was signed in.
  package var signedInAt: Date?
  /// When the device last spoke to the service; background traffic counts.
  package var lastContactAt: Date?
  /// When something last started playing there.
  package var lastPlaybackAt: Date?
  /// Where its network is, as far as an address can tell.
  package var place: Place
  /// Whether the device is part of the household; nil when the site does not say.
  package var inHousehold: Bool?
  /// How it was signed in, for example `password` or `partner`.
  package var signInMethod: String?
  /// When it was signed out; nil while it is signed in.
  package var signedOutAt: Date?

  package init(
    id: String, device: String, model: String? = nil, deviceName: PersonalText? = nil,
    profile: PersonalText? = nil, signedInAt: Date? = nil, lastContactAt: Date? = nil,
    lastPlaybackAt: Date? = nil, place: Place = Place(), inHousehold: Bool? = nil,
    signInMethod: String? = nil, signedOutAt: Date? = nil
  ) {
    self.id = id
    self.device = device
    self.model = model
    self.deviceName = deviceName
    self.profile = profile
    self.signedInAt = signedInAt
    self.lastContactAt = lastContactAt
    self.lastPlaybackAt = lastPlaybackAt
    self.place = place
    self.inHousehold = inHousehold
    self.signInMethod = signInMethod
    self.signedOutAt = signedOutAt
  }

  /// The latest of the things known to have happened there.
  package var lastActivityAt: Date? { [signedInAt, lastContactAt, lastPlaybackAt].compactMap(\.self).max() }

  /// The text that most likely names the model: the maker's number, or else the service's label.
  package var modelText: String { model ?? device }
}

extension [Session] {
  /// The order of rows on every screen: signed in before signed out, then the most recently active first.
  package func inRowOrder() -> [Session] {
    sorted { first, second in
      let (a, b) = (first.signedOutAt == nil, second.signedOutAt == nil)
      if a != b { return a }
      let (left, right) = (first.lastActivityAt ?? .distantPast, second.lastActivityAt ?? .distantPast)
      return left == right ? first.id < second.id : left > right
    }
  }
}
