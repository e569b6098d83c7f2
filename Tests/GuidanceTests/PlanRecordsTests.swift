import DeskTestSupport
import Testing

@testable import Guidance

struct PlanRecordsTests {
  private func found(_ marked: String, others: [SourceFile] = []) -> ([Finding], [TextMark]) {
    let (yaml, marks) = unmarked("id: us\nregion: US\nrecords:\n\(marked)")
    let knowledge = compile([file(.plans, "us", yaml)] + others).knowledge
    return (LintRule.planRecords.findings(in: knowledge).sorted(), marks)
  }

  @Test func `lets records pass that follow each other, and other plans and regions beside them`() {
    let german = file(.plans, "de", "region: DE\nrecords: [{plan: ads, name: A, valid_from: 2024-01-01}]\n")
    let (found, _) = found(
      """
        - {plan: ads, name: A, valid_from: 2026-02-01}
        - {plan: ads, name: A, valid_from: 2023-11-01, valid_to: 2026-01-31}
        - {plan: premium, name: P, valid_from: 2023-11-01}
      """, others: [german])
    #expect(found == [])
  }

  @Test func `finds records of one plan that overlap`() {
    let (found, marks) = found(
      """
        - {plan: ads, name: A, valid_from: 2023-11-01, valid_to: 2026-02-01}
        - ⚠️{plan: ads, name: A, valid_from: 2026-02-01, valid_to: 2026-03-01}
        - ⚠️{plan: ads, name: A, valid_from: 2024-01-01, valid_to: 2024-02-01}
        - {plan: premium, name: P, valid_from: 2023-11-01}
        - ⚠️{plan: premium, name: P, valid_from: 2026-02-01}
        - ⚠️{plan: premium, name: P, valid_from: 2027-02-01, valid_to: 2027-03-01}
      """)
    #expect(places(of: found) == marks)
    #expect(found.first?.message == "the record overlaps the one at plans/us.yaml:4")
    #expect(Set(found.map(\.rule)) == ["plan-record"])
  }

  @Test func `finds an overlap with a record of the region in another file`() {
    let (found, marks) = found(
      "  - ⚠️{plan: ads, name: A, valid_from: 2023-11-01}",
      others: [file(.plans, "usa", "region: US\nrecords: [{plan: ads, name: A, valid_from: 2023-10-01}]\n")])
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["the record overlaps the one at plans/usa.yaml:2"])
  }

  @Test func `finds a gap, unless the plan was closed before it or has another name behind it`() {
    let (found, marks) = found(
      """
        - {plan: ads, name: A, valid_from: 2023-11-01, valid_to: 2026-01-31}
        - ⚠️{plan: ads, name: A, valid_from: 2026-02-02}
        - {plan: basic, name: B, valid_from: 2023-11-01, valid_to: 2024-01-31, closed_to_new: 2023-07-19}
        - {plan: basic, name: B, valid_from: 2026-02-02}
        - {plan: mobile, name: M, valid_from: 2023-11-01, valid_to: 2024-01-31}
        - {plan: mobile, name: Mobile, valid_from: 2026-02-02}
      """)
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["the record begins 1 days after the one at plans/us.yaml:4 has ended"])
  }

  @Test func `finds a record that ends before it begins, and one that is closed after its end`() {
    let (found, marks) = found(
      """
        - ⚠️{plan: ads, name: A, valid_from: 2023-11-01, valid_to: 2023-10-31}
        - {plan: basic, name: B, valid_from: 2023-11-01, valid_to: 2023-11-01, closed_to_new: 2023-11-01}
        - ⚠️{plan: mobile, name: M, valid_from: 2023-11-01, valid_to: 2023-12-01, closed_to_new: 2024-01-01}
      """)
    #expect(places(of: found) == marks)
    #expect(
      found.map(\.message) == [
        "the record ends on 2023-10-31, before it begins",
        "the plan is closed to new customers on 2024-01-01, after the record has ended",
      ])
  }
}
