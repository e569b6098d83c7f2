import Accounts
import Guidance
import Testing

struct KnowledgeStatsTests {
  private let plans = file(
    .plans, "us",
    """
    id: us
    revision: 1
    region: US
    name: United States
    records:
      - {plan: a, name: A, valid_from: 2023-11-01, streams: 4,
         sources: [{title: T, read: 2024-01-01, confidence: low}, {title: T, read: 2026-12-24, confidence: low}]}
      - {plan: b, name: B, valid_from: 2023-11-01, streams: 4, sources: []}
    review_by: 2027-01-01
    sources: [{title: T, read: 2026-11-22, confidence: medium}]
    """)
  private let limit = file(
    .limits, "streams",
    "id: streams\nrevision: 1\nname: N\nsay: S\nreview_by: 2027-02-01\nsources: "
      + "[{title: T, read: 2026-11-22, confidence: unverified}]\n")

  private func stats(on day: String) throws -> KnowledgeStats {
    let brand = sampleBrand(
      "acme", rules: "  - {models: [A, B], families: [C], platform: tv}\n  - {nicknames: [D], platform: tv}")
    let steps = "[{say: A., expect: A., if_not: A.}, {say: B., expect: B., if_not: B.}]"
    let sources = [
      samplePlatform("tv"), samplePlatform("box"), sampleProcedure("a"), sampleProcedure("b", steps: steps),
      brand, plans,
      limit,
    ]
    let (knowledge, findings) = compile(sources)
    #expect(findings == [])
    return KnowledgeStats(of: knowledge, on: try #require(CalendarDay(day)))
  }

  @Test func `counts entries, steps, patterns and plan records`() throws {
    let stats = try stats(on: "2026-11-22")
    #expect(stats.platforms == 2)
    #expect(stats.procedures == 2)
    #expect(stats.steps == 3)
    #expect(stats.brands == 1)
    #expect(stats.modelPatterns == 4)
    #expect(stats.planRecords == 2)
    #expect(stats.revision.count == 16)
  }

  @Test func `counts every source by confidence, the best first`() throws {
    let sources = try stats(on: "2026-11-22").sources
    #expect(sources.map(\.confidence) == [.high, .medium, .low, .unverified])
    #expect(sources.map(\.count) == [5, 1, 2, 1])
  }

  @Test func `tells the oldest and the newest day of reading`() throws {
    let stats = try stats(on: "2026-11-22")
    #expect(stats.oldestRead == CalendarDay("2024-01-01"))
    #expect(stats.newestRead == CalendarDay("2026-12-24"))
  }

  @Test(arguments: [
    ("2026-11-22", 0), ("2027-01-01", 0), ("2027-01-02", 1), ("2027-02-02", 2), ("2027-05-22", 2),
    ("2027-05-23", 7),
  ])
  func `counts the reviews that are overdue`(on day: String, count: Int) throws {
    #expect(try stats(on: day).overdueReviews == count)
  }

  @Test func `counts the labels that have no words in a language`() {
    let labels = sampleLabels(
      "tv", "[{label: reset, en: Reset, de: Zurücksetzen}, {label: off, en: Off, de: Aus, fr: Éteindre}]")
    let missing = KnowledgeStats(of: compile([labels]).knowledge, on: CalendarDay(daysSince1970: 0))
      .labelsMissing
    #expect(missing.map(\.language) == [.spanish, .portuguese, .german, .french])
    #expect(missing.map(\.count) == [2, 2, 0, 1])
  }

  @Test func `counts nothing in an empty knowledge base`() throws {
    let stats = KnowledgeStats(of: compile([]).knowledge, on: CalendarDay(daysSince1970: 0))
    #expect(stats.platforms + stats.procedures + stats.steps + stats.brands + stats.planRecords == 0)
    #expect(stats.sources.map(\.count) == [0, 0, 0, 0])
    #expect(stats.oldestRead == nil)
    #expect(stats.newestRead == nil)
  }
}
