import Accounts
import DeskTestSupport
import Testing

@testable import Guidance

struct OverdueReviewsTests {
  private func found(on day: String) throws -> ([Finding], [TextMark]) {
    let (yaml, marks) = unmarked(
      """
      id: streams
      revision: 1
      name: Streams
      say: The plan limits how many devices play.
      review_by: ⚠️2027-05-22
      sources: [{title: A page, read: 2026-11-22, confidence: high}]
      """)
    let knowledge = compile([file(.limits, "streams", yaml)]).knowledge
    let day = try #require(CalendarDay(day))
    return (LintRule.overdueReviews.findings(in: knowledge, on: day), marks)
  }

  @Test func `finds an entry that should have been reviewed before the day`() throws {
    let (found, marks) = try found(on: "2027-05-23")
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["the entry's sources should have been read again by 2027-05-22"])
    #expect(found.map(\.rule) == ["overdue-review"])
  }

  @Test(arguments: ["2027-05-22", "2026-11-22"])
  func `lets the day itself and earlier ones pass`(day: String) throws {
    #expect(try found(on: day).0 == [])
  }

  @Test func `finds nothing without a day, and nothing at a translation, which has no review`() throws {
    let yaml = "id: a\nof: topics\nlanguage: de\nfrom_revision: 1\ntitle: T\npoints: [{say: A.}]\n"
    let knowledge = compile([file(.translations, "de/a", yaml), sampleProcedure("a")]).knowledge
    #expect(LintRule.overdueReviews.findings(in: knowledge) == [])
    let late = try #require(CalendarDay("2099-01-01"))
    #expect(
      LintRule.overdueReviews.findings(in: knowledge, on: late).map(\.mark.file) == ["procedures/a.yaml"])
  }
}
