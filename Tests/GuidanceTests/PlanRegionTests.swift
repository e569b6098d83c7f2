import Accounts
import Guidance
import Testing

struct PlanRegionTests {
  @Test func `reads every key`() throws {
    let source = file(
      .plans, "us",
      """
      id: us
      revision: 2
      region: US
      name: United States
      records:
        - plan: standard-with-ads
          name: Standard with ads
          valid_from: 2023-11-01
          valid_to: 2026-01-31
          closed_to_new: 2025-07-19
          streams: 2
          download_devices: 3
          resolution: 1080p
          extra_members: 0
          sources: [{title: A page, read: 2026-11-20, confidence: low}]
        - plan: basic
          name: Basic
          valid_from: 2022-01-01
          streams: 1
          sources: [{title: A page, read: 2026-11-20, confidence: low}]
      \(sampleSources)
      """)
    let (knowledge, findings) = compile([source])
    #expect(findings == [])
    let region = try #require(knowledge.regions["us"])
    #expect(region.id == "us")
    #expect(region.revision == 2)
    #expect(region.region == "US")
    #expect(region.name == "United States")
    #expect(region.reviewBy == CalendarDay("2027-05-22"))
    #expect(region.sources.map(\.confidence) == [.high])
    let read = try #require(CalendarDay("2026-11-20"))
    let sources = [Source(title: "A page", read: read, confidence: .low)]
    #expect(
      region.records == [
        PlanRecord(
          plan: "standard-with-ads", name: "Standard with ads", region: "US",
          validFrom: try #require(CalendarDay("2023-11-01")), validTo: CalendarDay("2026-01-31"),
          closedToNew: CalendarDay("2025-07-19"), streams: 2, downloadDevices: 3, resolution: "1080p",
          extraMembers: 0, sources: sources),
        PlanRecord(
          plan: "basic", name: "Basic", region: "US", validFrom: try #require(CalendarDay("2022-01-01")),
          streams: 1, sources: sources),
      ])
  }
}
