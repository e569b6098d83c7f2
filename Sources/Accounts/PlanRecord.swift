/// What one plan allows in one region, from one day on: a dated record with its source.
package struct PlanRecord: Hashable, Sendable, Codable {
  /// The plan's slug, for example `standard-with-ads`.
  package var plan: String
  package var name: String
  /// Two letters of the country.
  package var region: String
  /// The first day, as year, month and day.
  package var validFrom: CalendarDay
  /// The last day; nil while it is in force.
  package var validTo: CalendarDay?
  /// Since when nobody can choose the plan any more.
  package var closedToNew: CalendarDay?
  /// Streams at the same time.
  package var streams: Int
  /// Devices that may hold downloads; nil when no source tells.
  package var downloadDevices: Int?
  package var resolution: String?
  /// How many extra members can be added; nil when no source tells.
  package var extraMembers: Int?
  package var sources: [Source]

  package init(
    plan: String, name: String, region: String, validFrom: CalendarDay, validTo: CalendarDay? = nil,
    closedToNew: CalendarDay? = nil, streams: Int, downloadDevices: Int? = nil, resolution: String? = nil,
    extraMembers: Int? = nil, sources: [Source] = []
  ) {
    self.plan = plan
    self.name = name
    self.region = region
    self.validFrom = validFrom
    self.validTo = validTo
    self.closedToNew = closedToNew
    self.streams = streams
    self.downloadDevices = downloadDevices
    self.resolution = resolution
    self.extraMembers = extraMembers
    self.sources = sources
  }

  /// Whether the record holds on a day.
  package func isValid(on day: CalendarDay) -> Bool {
    validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }
}
