package import Accounts

/// One region's dated plan records.
package struct PlanRegion: KnowledgeEntry {
  package let header: EntryHeader
  /// Two letters of the country.
  package let region: String
  package let name: String
  package let records: [PlanRecord]

  init(_ id: String, _ reader: MappingReader) {
    header = EntryHeader(id, reader)
    let region = reader.text("region")
    self.region = region
    name = reader.text("name")
    records = reader.entries("records", isRequired: true) { record in
      PlanRecord(
        plan: record.text("plan"), name: record.text("name"), region: region,
        validFrom: record.day("valid_from"),
        validTo: record.optionalDay("valid_to"), closedToNew: record.optionalDay("closed_to_new"),
        streams: record.integer("streams"), downloadDevices: record.optionalInteger("download_devices"),
        resolution: record.optionalText("resolution"), extraMembers: record.optionalInteger("extra_members"),
        sources: record.sources())
    }
  }
}
