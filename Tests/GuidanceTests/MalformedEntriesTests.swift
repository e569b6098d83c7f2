import Accounts
import DeskTestSupport
import Guidance
import Testing

/// What is found when a file is read, before any rule.
struct MalformedEntriesTests {
  private func found(_ marked: String) -> ([Finding], [TextMark]) {
    let (yaml, marks) = unmarked(marked)
    return (compile([file(.procedures, "a", yaml)]).findings, marks)
  }

  private func procedure(steps: String, end: String = sampleSources, more: String = "") -> String {
    """
    id: a
    revision: 1
    title: Sign out
    needs: []
    destructive: false
    signs_out: app
    takes_effect_minutes: 0
    \(more)steps:
    \(steps)
    \(end)
    """
  }

  private let step = "  - {say: A., expect: B., if_not: C.}"

  @Test func `finds nothing in an entry that has all its keys`() {
    #expect(found(procedure(steps: step)).0 == [])
  }

  @Test func `finds unknown keys of the entry, of a step and of a source`() {
    let (found, marks) = found(
      procedure(
        steps: "  - {say: A., ⚠️expects: B., expect: B., if_not: C.}",
        end: """
          review_by: 2027-05-22
          sources:
            - title: A page
              read: 2026-11-22
              confidence: high
              ⚠️page: 12
          """, more: "⚠️warnings: All is lost.\n"))
    #expect(Set(places(of: found)) == Set(marks))
    #expect(Set(found.map(\.rule)) == ["unknown-key"])
    #expect(found.map(\.message).contains("unknown key 'warnings'; did you mean 'warning'?"))
    #expect(found.map(\.message).contains("unknown key 'expects'; did you mean 'expect'?"))
    #expect(found.map(\.message).contains("unknown key 'page'"))
  }

  @Test func `finds steps without what to say, what to expect and what to do otherwise`() {
    let (found, marks) = found(
      procedure(
        steps: """
            - ⚠️{expect: B., if_not: C.}
            - ⚠️{say: A., if_not: C.}
            - ⚠️{say: A., expect: B.}
            - {say: A., expect: ⚠️"", if_not: C.}
          """))
    #expect(places(of: found) == marks)
    #expect(
      found.map(\.message) == [
        "expected the key 'say' here", "expected the key 'expect' here", "expected the key 'if_not' here",
        "expected text for 'expect'",
      ])
  }

  @Test func `finds that an entry has no sources and no day of review`() {
    let (found, marks) = found("⚠️" + procedure(steps: step, end: ""))
    #expect(Set(places(of: found)) == Set(marks))
    #expect(found.map(\.message) == ["expected the key 'review_by' here", "expected the key 'sources' here"])
  }

  @Test func `finds sources without a day, a title or a confidence, and with a day that is none`() {
    let (found, marks) = found(
      procedure(
        steps: step,
        end: """
          review_by: ⚠️2027-02-29
          sources:
            - ⚠️{title: A page, confidence: high}
            - ⚠️{read: 2026-11-22, confidence: high}
            - ⚠️{title: A page, read: 2026-11-22}
            - {title: A page, read: ⚠️soon, confidence: high}
            - {title: A page, read: 2026-11-22, confidence: ⚠️good}
          """))
    #expect(places(of: found) == marks)
    #expect(found.contains { $0.message == "expected the key 'read' here" })
    #expect(found.contains { $0.message == "expected a day such as 2026-11-22 for 'read', not 'soon'" })
  }

  @Test func `finds all of it at once, and what the rules find`() throws {
    let broken = procedure(steps: "  - {say: A., if_not: C.}").replacing("false", with: "true")
    let found = lint([file(.procedures, "a", broken)], on: .init(daysSince1970: 0))
    #expect(found.map(\.rule).contains("malformed"))
    #expect(found.map(\.rule).contains("unconfirmed-destruction"))
    #expect(found.map(\.rule).contains("stale-translation"))
    #expect(found == found.sorted())
  }
}
