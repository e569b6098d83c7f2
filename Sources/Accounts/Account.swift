package import Foundation

/// All that one look-up reads of a customer, at one moment, from one snapshot of the source.
package struct Account: Sendable {
  package var customer: Customer
  /// In row order: row 1 is the first.
  package var sessions: [Session]
  /// Those that run, and those that ended since `playbacksSince`; the latest first.
  package var playbacks: [Playback]
  package var playbacksSince: Date
  package var feed: Feed

  /// Without `playbacksSince` the playbacks are those of the last day.
  package init(
    customer: Customer, sessions: [Session], playbacks: [Playback], playbacksSince: Date? = nil, feed: Feed
  ) {
    self.customer = customer
    self.sessions = sessions.inRowOrder()
    self.playbacks = playbacks
    self.playbacksSince = playbacksSince ?? feed.completeUntil.addingTimeInterval(-86_400)
    self.feed = feed
  }

  /// The sessions that are signed in.
  package var signedIn: [Session] { sessions.filter { $0.signedOutAt == nil } }

  /// From when to when each playback takes a stream.
  package var spans: [StreamSpan] { [StreamSpan](of: playbacks, timeout: feed.streamTimeout) }

  /// The streams that run at the moment until which the data are complete.
  package var streams: StreamCount { StreamCount(of: spans, at: feed.completeUntil) }
}

/// Until when a source's data are complete: its view `desk_feed`.
package struct Feed: Hashable, Sendable {
  /// Nothing later than this is in the data; «now» means this moment.
  package var completeUntil: Date
  /// The only customer, in a file that holds one data export.
  package var soleCustomer: String?
  /// For how long after its last heartbeat the service still counts a stream, in seconds; nil when not told.
  package var streamTimeout: TimeInterval?

  package init(completeUntil: Date, soleCustomer: String? = nil, streamTimeout: TimeInterval? = nil) {
    self.completeUntil = completeUntil
    self.soleCustomer = soleCustomer
    self.streamTimeout = streamTimeout
  }
}
