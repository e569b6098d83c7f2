package import Foundation

/// One stretch of watching, as a site's view `desk_playbacks` shows it; never what was watched.
package struct Playback: Hashable, Sendable {
  /// What kind of playback it is; only a stream counts against the plan.
  package enum Kind: String, Sendable, Encodable {
    /// Played from the service.
    case stream
    /// Played from a download, without the service.
    case download
    /// A phone or browser that only steers another device.
    case cast
    /// Played by an extra member, who has a stream of their own.
    case extraMember = "extra-member"
  }

  package var id: String
  /// The session it ran on; nil when the source does not tell, as in a data export.
  package var session: String?
  /// What the service calls the device.
  package var device: String
  package var profile: PersonalText?
  package var kind: Kind
  package var startedAt: Date
  /// When it ended; nil while no end has arrived.
  package var endedAt: Date?
  /// When the player last said that it is playing; nil where players do not say so.
  package var lastHeartbeatAt: Date?
  /// Whether the end is start plus time watched, as in a data export, and not measured.
  package var isApproximate: Bool

  package init(
    id: String, session: String? = nil, device: String, profile: PersonalText? = nil, kind: Kind = .stream,
    startedAt: Date, endedAt: Date? = nil, lastHeartbeatAt: Date? = nil, isApproximate: Bool = false
  ) {
    self.id = id
    self.session = session
    self.device = device
    self.profile = profile
    self.kind = kind
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.lastHeartbeatAt = lastHeartbeatAt
    self.isApproximate = isApproximate
  }
}
