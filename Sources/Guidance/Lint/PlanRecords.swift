import Accounts

extension LintRule {
  /// The records of one plan in one region follow each other day by day, without an overlap and without a
  /// gap.
  ///
  /// On a day with two records or none, nobody can say what the plan allowed. A gap is let pass when the plan
  /// had been closed to new customers before it, or has another name behind it: then it was gone in between.
  static let planRecords = LintRule("plan-record") { knowledge in
    let records = knowledge.regions.all.flatMap(\.markedRecords)
    let plans = Dictionary(grouping: records) { "\($0.value.region) \($0.value.plan)" }.values
    return records.compactMap(wrongDays)
      + plans.flatMap { breaks(in: $0.sorted { $0.value.validFrom < $1.value.validFrom }) }
  }

  private static func wrongDays(of record: Marked<PlanRecord>) -> (Mark, String)? {
    guard let end = record.value.validTo else { return nil }
    if end < record.value.validFrom { return (record.mark, "the record ends on \(end), before it begins") }
    guard let closed = record.value.closedToNew, closed > end else { return nil }
    return (record.mark, "the plan is closed to new customers on \(closed), after the record has ended")
  }

  /// Where one plan's records, the earliest first, do not follow each other.
  private static func breaks(in records: [Marked<PlanRecord>]) -> [(Mark, String)] {
    var last: Marked<PlanRecord>?
    return records.compactMap { record in
      defer { if !(last?.value.outlasts(record.value) ?? false) { last = record } }
      return last.flatMap { problem(of: record, behind: $0) }
    }
  }

  private static func problem(
    of record: Marked<PlanRecord>, behind last: Marked<PlanRecord>
  ) -> (Mark, String)? {
    let place = "\(last.mark.file):\(last.mark.line)"
    guard let end = last.value.validTo, end < record.value.validFrom else {
      return (record.mark, "the record overlaps the one at \(place)")
    }
    let days = record.value.validFrom.daysSince1970 - end.daysSince1970 - 1
    let wasGone = last.value.closedToNew != nil || last.value.name != record.value.name
    return days == 0 || wasGone
      ? nil : (record.mark, "the record begins \(days) days after the one at \(place) has ended")
  }
}

extension PlanRecord {
  /// Whether it holds at least as long as another.
  fileprivate func outlasts(_ other: PlanRecord) -> Bool {
    guard let validTo else { return true }
    return other.validTo.map { $0 <= validTo } ?? false
  }
}
