/// Where a fact was read, when, and how far it can be trusted.
package struct Source: Hashable, Sendable, Codable {
  package var title: String
  package var url: String?
  package var read: CalendarDay
  package var confidence: Confidence

  package init(title: String, url: String? = nil, read: CalendarDay, confidence: Confidence) {
    self.title = title
    self.url = url
    self.read = read
    self.confidence = confidence
  }
}

/// How far a fact can be trusted; the greater, the better.
package enum Confidence: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Nobody found a source: marked to the agent, never in a handout.
  case unverified
  /// One weak source.
  case low
  /// Two or more independent sources.
  case medium
  /// The service's or the maker's own text.
  case high

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension [Source] {
  /// An entry is as good as its best source.
  package var confidence: Confidence { map(\.confidence).max() ?? .unverified }
}
