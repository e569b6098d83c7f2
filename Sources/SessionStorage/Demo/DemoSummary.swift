/// What a demo file holds.
package struct DemoSummary: Sendable {
  package let customers: Int
  package private(set) var sessions = 0
  package private(set) var playbacks = 0
  /// The named households in it, in the order of their ids.
  package let scenarios: [DemoScenario]

  init(customers: Int) {
    self.customers = customers
    scenarios = Array(DemoScenario.all.prefix(customers))
  }

  mutating func add(_ rows: DemoRows) {
    sessions += rows.sessions.count
    playbacks += rows.playbacks.count
  }
}

/// Why no demo file was made.
package enum DemoError: Error, Equatable, CustomStringConvertible {
  /// A number of customers that is too small or too large.
  case customers(Int)

  package var description: String {
    switch self {
    case .customers(let count):
      "A demo file has 10 to 10,000,000 customers, not \(count). Choose a number in between; nothing was made."
    }
  }
}
