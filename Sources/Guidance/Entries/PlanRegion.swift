package import Accounts

/// One region's dated plan records.
package struct PlanRegion: Sendable {
  package let id: String
  package let revision: Int
  /// Two letters of the country.
  package let region: String
  package let name: String
  package let records: [PlanRecord]
  package let reviewBy: CalendarDay
  package let sources: [Source]

  init(_ id: String, _ reader: MappingReader) {
    self.id = id
    revision = reader.integer("revision")
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
    reviewBy = reader.day("review_by")
    sources = reader.sources()
  }
}
