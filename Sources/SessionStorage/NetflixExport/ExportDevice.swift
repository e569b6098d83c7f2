import Accounts
import Foundation

/// A value that the latest moment wins.
struct Latest<Value> {
  private(set) var value: Value?
  private(set) var moment: Date?

  /// Keeps the value when it is later than the one there is.
  mutating func note(_ value: Value?, at moment: Date?) {
    guard let value, let moment, self.moment.map({ $0 < moment }) ?? true else { return }
    (self.value, self.moment) = (value, moment)
  }
}

/// What the tables of an export tell of one device.
struct ExportDevice {
  /// What the tables call the device, by how well they know it.
  private(set) var labels: [LabelSource: String] = [:]
  var model = Latest<String>()
  var profile = Latest<String>()
  var playback = Latest<Void>()
  var contact = Latest<Place>()
  var login = Latest<Void>()
  var deactivation = Latest<Void>()
  var household = Latest<Bool>()

  /// Where a label stands; the first that has one is taken.
  enum LabelSource: CaseIterable { case devices, accessAndDevices, streaming, login }

  mutating func note(label: String?, from source: LabelSource) {
    if let label, labels[source] == nil { labels[source] = label }
  }

  /// The label of the best source.
  var label: String { LabelSource.allCases.lazy.compactMap { labels[$0] }.first ?? "unknown device" }

  /// When it was signed out; nil when something happened there since.
  private var signedOutAt: Date? {
    let activity = [playback.moment, contact.moment, login.moment].compactMap(\.self).max()
    return deactivation.moment.flatMap { $0 > activity ?? .distantPast ? $0 : nil }
  }

  /// The latest login; nil when the device was signed out after it and used again, by an unknown login.
  private var signedInAt: Date? {
    guard let login = login.moment, signedOutAt == nil else { return login.moment }
    return login > deactivation.moment ?? .distantPast ? login : nil
  }

  /// The session as the new file holds it.
  func session(id: String) -> Session {
    Session(
      id: id, device: label, model: model.value, profile: profile.value.map { PersonalText($0) },
      signedInAt: signedInAt, lastContactAt: contact.moment, lastPlaybackAt: playback.moment,
      place: contact.value ?? Place(), inHousehold: household.value, signedOutAt: signedOutAt)
  }
}
