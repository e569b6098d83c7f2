import Accounts
import Foundation
import Guidance
import Records
import TerminalText

/// One session as screens and programs see it; personal text stays masked.
struct SessionRow: Encodable, Sendable {
  var row: Int
  var session: String
  var device: String
  @OrNull var model: String?
  @OrNull var platform: String?
  @OrNull var deviceName: PersonalText?
  @OrNull var profile: PersonalText?
  var isPlaying: Bool
  @OrNull var signedInAt: Date?
  @OrNull var lastContactAt: Date?
  @OrNull var lastPlaybackAt: Date?
  @OrNull var signedOutAt: Date?
  @OrNull var signInMethod: String?
  @OrNull var inHousehold: Bool?
  @OrNull var country: String?
  @OrNull var region: String?
  @OrNull var network: String?
  @OrNull var placeRadiusKm: Int?
  /// What the device is called in few words.
  var title: String

  private enum CodingKeys: CodingKey {
    case row, session, device, model, platform, deviceName, profile, isPlaying, signedInAt, lastContactAt,
      lastPlaybackAt
    case signedOutAt, signInMethod, inHousehold, country, region, network, placeRadiusKm
  }

  /// The rows of an account, numbered from 1 in row order; without a knowledge base devices keep the
  /// service's labels.
  static func rows(of account: Account, knowledge: KnowledgeBase?) -> [SessionRow] {
    let playing = Set(account.streams.counted.compactMap(\.playback.session))
    var known: [String: Resolution] = [:]
    let resolver = knowledge.map { Resolver($0) }
    return account.sessions.enumerated().map { index, session in
      let resolution = known[session.modelText] ?? resolver?.resolve(session.modelText)
      known[session.modelText] = resolution
      return SessionRow(session, resolution, row: index + 1, isPlaying: playing.contains(session.id))
    }
  }

  init(_ session: Session, _ resolution: Resolution?, row: Int, isPlaying: Bool) {
    self.row = row
    self.session = session.id
    device = session.device
    model = session.model
    deviceName = session.deviceName
    profile = session.profile
    self.isPlaying = isPlaying
    signedInAt = session.signedInAt
    lastContactAt = session.lastContactAt
    lastPlaybackAt = session.lastPlaybackAt
    signedOutAt = session.signedOutAt
    signInMethod = session.signInMethod
    inHousehold = session.inHousehold
    country = session.place.country
    region = session.place.region
    network = session.place.network
    placeRadiusKm = session.place.placeRadiusKm
    platform = resolution?.reading?.platform
    title = resolution?.shortName(reported: session.model) ?? session.device
  }

  /// What the call keeps of the row.
  var callDevice: CallDevice { CallDevice(row: row, session: session, name: title) }

  /// What the row is at a glance: playing, signed out, or nothing to say.
  var state: Line {
    if signedOutAt != nil { return Line("signed out", .quiet) }
    return isPlaying ? Line("playing", .good) : .nothing
  }

  /// The device in few words, with its masked name.
  var deviceText: String { title + (deviceName.map { ", named \($0)" } ?? "") }

  /// The place with its network: never a city, which an address cannot prove.
  var placeText: String {
    let place = [region, country].compactMap(\.self).joined(separator: ", ")
    return [place.isEmpty ? nil : place, network].compactMap(\.self).joined(separator: ", ").orUnknown
  }

  /// The row of the table, its ages as of `moment`.
  func cells(at moment: Date) -> [Line] {
    let ages = [signedInAt, lastContactAt, lastPlaybackAt].map { event in
      event.map { shortAge(of: $0, at: moment) } ?? .nothing
    }
    return ["\(row)", state] + ages
      + [profile.map { "\($0)" } ?? .nothing, "\(deviceText); \(placeText)"]
  }
}

extension Resolution {
  /// Brand and shop name, or brand and model number, as reported where it was; nil when none is known for
  /// sure.
  fileprivate func shortName(reported: String?) -> String? {
    guard let brand = reading?.brand, let name = name ?? reported ?? model else { return nil }
    return name.hasPrefix(brand) ? name : "\(brand) \(name)"
  }
}
