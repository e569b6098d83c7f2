import Accounts
import DeskTestSupport
import Testing

@testable import Guidance

struct UnsourcedFactsTests {
  private func found(_ kind: SourceFile.Kind, _ marked: String) throws -> ([Finding], [TextMark]) {
    let (yaml, marks) = unmarked(marked)
    let knowledge = compile([file(kind, "a", yaml)]).knowledge
    let day = try #require(CalendarDay("2026-11-22"))
    return (LintRule.unsourcedFacts.findings(in: knowledge, on: day).sorted(), marks)
  }

  @Test func `finds an entry without a source`() throws {
    let (found, marks) = try found(
      .limits, "⚠️id: a\nrevision: 1\nname: A\nsay: B.\nreview_by: 2027-05-22\nsources: []\n")
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["nothing tells where these facts were read"])
    #expect(found.map(\.rule) == ["unsourced-fact"])
  }

  @Test func `finds a source that was read on a day to come`() throws {
    let (found, marks) = try found(
      .limits,
      """
      id: a
      sources:
        - {title: A page, read: 2026-11-22, confidence: high}
        - {title: Another, read: ⚠️2026-11-23, confidence: high}
      """)
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["the source was read on 2026-11-23, which is yet to come"])
  }

  @Test func `finds both in the records of a plan`() throws {
    let (found, marks) = try found(
      .plans,
      """
      id: a
      region: US
      records:
        - ⚠️plan: ads
          sources: []
        - plan: premium
          sources:
            - {title: A page, read: ⚠️2027-01-01, confidence: high}
      sources: [{title: A page, read: 2026-11-22, confidence: high}]
      """)
    #expect(places(of: found) == marks)
  }

  @Test func `lets a translation pass, whose sources are its original's`() throws {
    #expect(try found(.translations, "id: a\nof: topics\n").0 == [])
  }
}
