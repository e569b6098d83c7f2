import Accounts
import Guidance
import Testing

struct LimitTests {
  @Test func `reads every key`() throws {
    let yaml = "id: streams\nrevision: 2\nname: Streams at once\nsay: >-\n  Two at\n  once.\n\(sampleSources)"
    let (knowledge, findings) = compile([file(.limits, "streams", yaml)])
    #expect(findings == [])
    let limit = try #require(knowledge.limits["streams"])
    #expect(limit.id == "streams")
    #expect(limit.revision == 2)
    #expect(limit.name == "Streams at once")
    #expect(limit.say == "Two at once.")
    #expect(limit.reviewBy == CalendarDay("2027-05-22"))
    #expect(limit.sources.confidence == .high)
  }
}
