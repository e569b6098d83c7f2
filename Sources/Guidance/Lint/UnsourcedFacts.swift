import Accounts

extension LintRule {
  /// Every entry and every plan record has a source, and each was read on a day that has come.
  ///
  /// That a source has a day at all is found when the file is read.
  static let unsourcedFacts = LintRule("unsourced-fact") { knowledge, day in
    let entries = knowledge.headers
    let regions = knowledge.regions.all
    let records = regions.flatMap(\.markedRecords)
    let bare =
      entries.filter(\.sources.isEmpty).map(\.mark) + records.filter(\.value.sources.isEmpty).map(\.mark)
    let read = entries.flatMap(\.sources) + regions.flatMap(\.recordSources)
    return bare.map { ($0, "nothing tells where these facts were read") }
      + read.filter { $0.value.read > day }
      .map { ($0.mark, "the source was read on \($0.value.read), which is yet to come") }
  }
}
