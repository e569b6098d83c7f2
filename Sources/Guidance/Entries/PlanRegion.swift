package import Accounts

/// One region's dated plan records.
package struct PlanRegion: KnowledgeEntry {
  package static let kind = SourceFile.Kind.plans

  package let header: EntryHeader
  /// Two letters of the country.
  package let region: String
  package let name: String
  /// The records, each with the place where it stands.
  let markedRecords: [Marked<PlanRecord>]
  /// Where the records' sources stand, by the day on which each was read.
  let recordSources: [Marked<Source>]
  package var records: [PlanRecord] { markedRecords.map(\.value) }

  package init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    let region = reader.text("region")
    self.region = region
    name = reader.text("name")
    var sources: [Marked<Source>] = []
    markedRecords = reader.entries("records", isRequired: true) { record in
      let own = record.sources()
      sources += own
      return Marked(
        PlanRecord(
          plan: record.text("plan"), name: record.text("name"), region: region,
          validFrom: record.day("valid_from"),
          validTo: record.optionalDay("valid_to"), closedToNew: record.optionalDay("closed_to_new"),
          streams: record.integer("streams"), downloadDevices: record.optionalInteger("download_devices"),
          resolution: record.optionalText("resolution"),
          extraMembers: record.optionalInteger("extra_members"), sources: own.map(\.value)),
        at: record.mark)
    }
    recordSources = sources
  }
}
