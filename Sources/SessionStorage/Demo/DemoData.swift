import Accounts
package import Foundation

/// Made-up customers in a new SQLite file, to learn the console with and to measure it.
///
/// The first customers are the households of `DemoScenario.all`; `DemoScenario` and `DemoCall` tell what each
/// shows. The others are ordinary, three devices and three playbacks each on average. From 100 customers on,
/// customer 100 has 300 sign-ins. The same seed and number of customers make the same rows: no clock, no
/// system randomness.
package enum DemoData {
  /// How many customers a file may have.
  package static let customerCounts = 10...10_000_000
  /// The customer with 300 sign-ins, in a file that reaches so far.
  package static let crowdedCustomer = 100

  /// Until when every demo file is complete: 22 November 2026, 20:15 UTC.
  package static let completeUntil = Ago.completeUntil
  /// How long this demo's service counts a silent stream, in seconds; not a figure of any real service.
  package static let streamTimeout: TimeInterval = 60

  /// Makes a file at a path where there is none, and tells what is in it.
  ///
  /// `progress` hears how many customers are written, every ten thousand and at the end. Throws a
  /// `DemoError`, a `NewDatabaseError`, or a `CancellationError` as soon as `isInterrupted` says so; then
  /// nothing is left behind.
  package static func make(
    at path: String, customers: Int, seed: UInt64, progress: (Int) -> Void = { _ in },
    isInterrupted: () -> Bool = { false }
  ) throws -> DemoSummary {
    guard customerCounts.contains(customers) else { throw DemoError.customers(customers) }
    var summary = DemoSummary(customers: customers)
    try NewDatabaseFile.make(at: path) { writer in
      try writer.set(Feed(completeUntil: completeUntil, streamTimeout: streamTimeout))
      for id in 1...customers {
        if id % 100 == 0, isInterrupted() { throw CancellationError() }
        try summary.add(writer.add(rows(of: id, seed: seed)))
        if id % 10_000 == 0 || id == customers { progress(id) }
      }
      if isInterrupted() { throw CancellationError() }
    }
    return summary
  }

  private static func rows(of id: Int, seed: UInt64) -> DemoRows {
    if id <= DemoScenario.all.count { return DemoRows(DemoScenario.all[id - 1].household, id: id) }
    return DemoRows(id == crowdedCustomer ? .crowded : DemoCrowd(seed: seed).household(id), id: id)
  }
}

extension DemoHousehold {
  /// One device that signed in anew 300 times, as players do whose memory is lost at each restart.
  fileprivate static let crowded = DemoHousehold(
    country: "US", zone: "America/New_York", plan: "standard", maxStreams: 2,
    devices: (0..<300).map { count in
      DemoSignIn(
        device: .tclRoku, name: "Lobby", profile: "Front desk", place: .fixed("US", "Rhode Island"),
        since: .hours(count * 7 + 8), contact: .hours(count * 7 + 1), played: .hours(count * 7 + 3))
    })
}

extension RowWriter {
  /// Writes a customer's rows and hands them back.
  fileprivate func add(_ rows: DemoRows) throws -> DemoRows {
    let id = rows.customer.id
    try add(rows.customer, email: rows.email, phone: rows.phone)
    for session in rows.sessions { try add(session, of: id) }
    for playback in rows.playbacks { try add(playback, of: id) }
    return rows
  }
}
