package import Accounts

/// The knowledge base, ready to be asked.
package struct KnowledgeBase: Sendable {
  package let platforms: [String: Platform]
  package let procedures: [String: Procedure]
  package let brands: [Brand]
  package let regions: [PlanRegion]
  package let limits: [String: Limit]
  /// Sixteen hexadecimal digits that change with every change of any file.
  package let revision: String
  /// Every pattern, by the first byte of the texts it can hold.
  let rules: RuleTable

  /// Makes the knowledge base of decoded entries.
  package init(_ entries: [Entry], revision: String) {
    platforms = Self.byID(
      entries.compactMap { if case .platform(let entry) = $0 { entry } else { nil } }, \.id)
    procedures = Self.byID(
      entries.compactMap { if case .procedure(let entry) = $0 { entry } else { nil } }, \.id)
    brands = entries.compactMap { if case .brand(let entry) = $0 { entry } else { nil } }
    regions = entries.compactMap { if case .region(let entry) = $0 { entry } else { nil } }
    limits = Self.byID(entries.compactMap { if case .limit(let entry) = $0 { entry } else { nil } }, \.id)
    self.revision = revision
    rules = RuleTable(brands)
  }

  private static func byID<Entry>(_ entries: [Entry], _ id: (Entry) -> String) -> [String: Entry] {
    Dictionary(entries.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The procedures of a platform in order of effort.
  package func procedures(of platform: Platform) -> [Procedure] {
    platform.procedures.compactMap { procedures[$0.value] }
  }

  /// The procedure that serves every device: the account page.
  ///
  /// Nil when a knowledge base lacks it; lint reports every platform that does not offer it.
  package var universal: Procedure? { procedures[Self.universalID] }

  static let universalID = "web-remote-sign-out"

  /// The plan records of a region that hold on a day, the one with most streams last.
  package func plans(in region: String, on day: CalendarDay) -> [PlanRecord] {
    regions.filter { $0.region == region.uppercased() }.flatMap(\.records).filter { $0.isValid(on: day) }
      .sorted { ($0.streams, $0.plan) < ($1.streams, $1.plan) }
  }

  /// The plan records that may be an account's when its data are complete.
  ///
  /// By the plan's name where the data tell it, or else by how many streams the account allows.
  package func plans(of account: Account) -> [PlanRecord] {
    guard let region = account.customer.region else { return [] }
    let valid = plans(in: region, on: CalendarDay(account.feed.completeUntil))
    if let plan = account.customer.plan { return valid.filter { $0.plan == plan } }
    return valid.filter { $0.streams == account.customer.maxStreams }
  }

  /// The only plan, in any region and at any time, with so many streams in such a quality.
  ///
  /// `quality` is the service's word, such as `HD720p`; it holds the record's resolution or is part of it.
  /// Nil when it is not told, or when no plan or several fit.
  package func plan(streams: Int, quality: String?) -> String? {
    guard let quality else { return nil }
    let records = regions.flatMap(\.records).filter { record in
      guard let resolution = record.resolution else { return false }
      return record.streams == streams && (quality.contains(resolution) || resolution.contains(quality))
    }
    let plans = Set(records.map(\.plan))
    return plans.count == 1 ? plans.first : nil
  }
}

/// Makes a knowledge base of its files, and says what is wrong with them.
///
/// The knowledge base is there even when there are findings, so that lint can go on; nobody else may use it
/// then.
package func compile(_ sources: [SourceFile]) -> (knowledge: KnowledgeBase, findings: [Finding]) {
  let decoded = sources.map { decode($0) }
  let knowledge = KnowledgeBase(decoded.compactMap(\.entry), revision: revision(of: sources))
  return (knowledge, decoded.flatMap(\.findings).sorted())
}

/// Reads and makes the knowledge base of a folder.
///
/// Throws a `KnowledgeError` when anything in it is broken or missing: a guide without the steps that its
/// platform names is worse than none.
package func loadKnowledgeBase(at folder: String) throws -> KnowledgeBase {
  let sources = try loadSources(in: folder)
  let (knowledge, malformed) = compile(sources)
  let findings = malformed.isEmpty ? LintRule.danglingReferences.findings(in: knowledge).sorted() : malformed
  if let first = findings.first { throw KnowledgeError.broken(first, count: findings.count) }
  for kind in SourceFile.Kind.allCases where !sources.contains(where: { $0.kind == kind }) {
    throw KnowledgeError.emptyFolder("\(folder)/\(kind.rawValue)")
  }
  return knowledge
}

/// The digest of all names and texts.
private func revision(of sources: [SourceFile]) -> String {
  var digest = Digest()
  for source in sources {
    digest.add("\(source.kind)/\(source.id)\n")
    digest.add(source.text)
  }
  return digest.digits
}
