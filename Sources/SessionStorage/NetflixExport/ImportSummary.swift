package import Foundation

/// What an import brought in, and what it left out and why.
package struct ImportSummary: Encodable, Equatable, Sendable {
  /// How many sessions were written, those that are signed out included.
  package var sessions = 0
  /// How many of the sessions are signed out.
  package var signedOut = 0
  /// How many playbacks were written.
  package var playbacks = 0
  /// How many rows were left out, by reason; reasons that did not occur are absent.
  package var leftOut: [LeftOut: Int] = [:]
  /// The tables that were read.
  package var filesRead: [String] = []
  /// The tables for which the service wrote that it found nothing.
  package var filesEmpty: [String] = []
  /// The tables that are not in the folder.
  package var filesMissing: [String] = []
  /// The other tables of the folder, which were not opened.
  package var filesSkipped: [String] = []
  /// The latest moment in the tables that were read.
  package var completeUntil: Date
  /// What the export tells of the plan.
  package var plan = PlanFacts()

  /// Why a row, or a date of the account, did not get into the new file.
  package enum LeftOut: String, Encodable, CodingKeyRepresentable, CaseIterable, Sendable {
    case withoutDevice = "without_device"
    case withoutMoment = "without_moment"
    case notWatched = "not_watched"
    case supplemental = "supplemental"
    case wrongNumberOfValues = "wrong_number_of_values"
    case accountDate = "account_date"

    /// The reason as it is said.
    package var words: String {
      switch self {
      case .withoutDevice: "no device identifier"
      case .withoutMoment: "no time"
      case .notWatched: "no time watched"
      case .supplemental: "trailer or other extra"
      case .wrongNumberOfValues: "wrong number of values"
      case .accountDate: "date of the account that cannot be read"
      }
    }
  }

  /// The plan as far as an export tells it.
  package struct PlanFacts: Encodable, Equatable, Sendable {
    /// Streams at the same time.
    package var maxStreams: Int?
    /// The best picture quality, in the service's word: `HD720p`, `HD`, `UHD`.
    package var quality: String?
    /// Since when; nil when the export does not date it.
    package var since: Date?

    package init(maxStreams: Int? = nil, quality: String? = nil, since: Date? = nil) {
      self.maxStreams = maxStreams
      self.quality = quality
      self.since = since
    }
  }
}
