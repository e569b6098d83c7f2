package import Accounts

/// The knowledge base, ready to be asked.
package struct KnowledgeBase: Sendable {
  package let platforms: EntryTable<Platform>
  package let procedures: EntryTable<Procedure>
  package let brands: EntryTable<Brand>
  package let regions: EntryTable<PlanRegion>
  package let limits: EntryTable<Limit>
  package let messages: EntryTable<Message>
  package let topics: EntryTable<Topic>
  package let labels: EntryTable<LabelTable>
  package let translations: EntryTable<Translation>
  package let speech: EntryTable<Speech>
  /// Sixteen hexadecimal digits that change with every change of any file.
  package let revision: String
  /// The newest day on which a source was read; nil when there is no source.
  package let newestRead: CalendarDay?
  /// What recognises devices.
  let models: ModelIndex

  init(_ compiled: CompiledKnowledge) {
    let (bytes, places) = (compiled.bytes, compiled.places)
    platforms = EntryTable(bytes, places)
    procedures = EntryTable(bytes, places)
    brands = EntryTable(bytes, places)
    regions = EntryTable(bytes, places)
    limits = EntryTable(bytes, places)
    messages = EntryTable(bytes, places)
    topics = EntryTable(bytes, places)
    labels = EntryTable(bytes, places)
    translations = EntryTable(bytes, places)
    speech = EntryTable(bytes, places)
    revision = compiled.revision
    newestRead = compiled.newestRead
    models = compiled.models
  }

  /// What every entry of every kind says of itself, apart from translations, which are their originals'.
  var headers: [EntryHeader] {
    let devices = platforms.headers + procedures.headers + brands.headers + speech.headers
    return devices + regions.headers + limits.headers + messages.headers + topics.headers + labels.headers
  }

  /// The procedures of a platform in order of effort.
  ///
  /// Where the service has ended for the model's year, only those are left that need nothing of the device.
  package func procedures(of platform: Platform, modelYear: Int?) -> [Procedure] {
    let all = platform.procedures.compactMap { procedures[$0.value] }
    return platform.supportEnded(modelYear: modelYear) == nil ? all : all.filter(\.needsNoDevice)
  }

  /// The procedure that serves every device: the account page.
  ///
  /// Nil when a knowledge base lacks it; lint reports every platform that does not offer it.
  package var universal: Procedure? { procedures[Self.universalID] }

  static let universalID = "web-remote-sign-out"
}

extension KnowledgeBase {
  /// The plan records of a region that hold on a day, the one with most streams last.
  package func plans(in region: String, on day: CalendarDay) -> [PlanRecord] {
    regions.all.filter { $0.region == region.uppercased() }.flatMap(\.records).filter { $0.isValid(on: day) }
      .sorted { ($0.streams, $0.plan) < ($1.streams, $1.plan) }
  }

  /// The plan records that may be an account's on a day; nil is the day on which its data are complete.
  ///
  /// By the plan's name where the data tell it, or else by how many streams the account allows.
  package func plans(of account: Account, on day: CalendarDay? = nil) -> [PlanRecord] {
    guard let region = account.customer.region else { return [] }
    let valid = plans(in: region, on: day ?? CalendarDay(account.feed.completeUntil))
    if let plan = account.customer.plan { return valid.filter { $0.plan == plan } }
    return valid.filter { $0.streams == account.customer.maxStreams }
  }

  /// The only plan, in any region and at any time, with so many streams in such a quality.
  ///
  /// `quality` is the service's word, such as `HD720p`; it holds the record's resolution or is part of it.
  /// Nil when it is not told, or when no plan or several fit.
  package func plan(streams: Int, quality: String?) -> String? {
    guard let quality else { return nil }
    let records = regions.all.flatMap(\.records).filter { record in
      guard let resolution = record.resolution else { return false }
      return record.streams == streams && (quality.contains(resolution) || resolution.contains(quality))
    }
    let plans = Set(records.map(\.plan))
    return plans.count == 1 ? plans.first : nil
  }
}
