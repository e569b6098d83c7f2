/// A device text of a table, and what it is known to be.
package struct DeviceText: Sendable {
  package let brand: String
  package let model: String
  /// The platforms it may be: one, or the several of a question; empty when the text is no streaming device.
  ///
  /// Nil when the table does not tell.
  package let platforms: Set<String>?
  /// How the table's author knows, where it tells: for example `stated` or `derived`.
  package let how: String?
}

/// How many device texts of a table the knowledge base knows, and how many of these rightly.
package struct Coverage: Sendable {
  /// What became of a text.
  package enum Outcome: String, Sendable, CaseIterable, Encodable {
    /// The platform that the table has.
    case right
    /// A question whose answers hold one that the table has.
    case question
    case wrong
    case unknown
  }

  /// What became of one row.
  package struct Row: Sendable {
    package let text: DeviceText
    package let found: [String]
    package let outcome: Outcome
  }

  package private(set) var rows: [Row] = []

  package init() {}

  /// Resolves a text and counts it: by its model, and with the brand before it when the model alone says
  /// nothing, guesses or leaves a question.
  package mutating func add(_ text: DeviceText, by resolver: Resolver) {
    var found = resolver.resolve(text.model)
    if found.reading == nil || found.matchedBy == .fuzzy, !text.brand.isEmpty {
      let withBrand = resolver.resolve("\(text.brand) \(text.model)")
      if found.readings.isEmpty || withBrand.reading != nil && withBrand.matchedBy != .fuzzy {
        found = withBrand
      }
    }
    let platforms = found.readings.map(\.platform)
    rows.append(Row(text: text, found: platforms, outcome: Self.outcome(of: platforms, for: text)))
  }

  private static func outcome(of found: [String], for text: DeviceText) -> Outcome {
    guard let expected = text.platforms else {
      return found.isEmpty ? .unknown : found.count == 1 ? .right : .question
    }
    if expected.isEmpty { return found.count == 1 ? .wrong : .right }
    if found.isEmpty { return .unknown }
    if found.count == 1 { return expected.contains(found[0]) ? .right : .wrong }
    return expected.isDisjoint(with: found) ? .wrong : expected.count > 1 ? .right : .question
  }
}

extension Coverage {
  /// A part of the rows, counted.
  package struct Count: Sendable, Encodable {
    package let name: String
    package let rows: Int
    package let right: Int
    package let question: Int
    package let wrong: Int
    package let unknown: Int

    fileprivate init(_ name: String, _ rows: [Row]) {
      self.name = name
      self.rows = rows.count
      right = rows.count { $0.outcome == .right }
      question = rows.count { $0.outcome == .question }
      wrong = rows.count { $0.outcome == .wrong }
      unknown = rows.count { $0.outcome == .unknown }
    }

    /// The part of the rows that is right, of 100; a question counts where the table has its answer.
    package var percent: Double { rows == 0 ? 100 : Double(right + question) / Double(rows) * 100 }
  }

  package var total: Count { Count("all", rows) }

  /// By how the table's author knows; empty when the table does not tell.
  package var byHow: [Count] { counts { $0.text.how }.sorted { $0.name < $1.name } }

  /// By platform, those with most misses first.
  package var byPlatform: [Count] {
    worstFirst(
      counts { $0.text.platforms.map { $0.isEmpty ? "none" : $0.sorted().joined(separator: " or ") } })
  }

  /// By brand, those with most misses first.
  package var byBrand: [Count] { worstFirst(counts { $0.text.brand.isEmpty ? nil : $0.text.brand }) }

  private func counts(_ name: (Row) -> String?) -> [Count] {
    Dictionary(grouping: rows.filter { name($0) != nil }) { name($0) ?? "" }.map { Count($0, $1) }
  }

  private func worstFirst(_ counts: [Count]) -> [Count] {
    counts.sorted { ($1.wrong + $1.unknown, $0.name) < ($0.wrong + $0.unknown, $1.name) }
  }
}
