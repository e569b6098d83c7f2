import DeskTestSupport
import Testing

@testable import Guidance

struct MappingReaderTests {
  private static let procedure = """
    id: sample
    revision: 1
    title: Sign out
    needs: [remote]
    destructive: false
    signs_out: app
    takes_effect_minutes: 0
    steps:
      - say: Press Home.
        keys: [home]
        expect: Home is there.
        if_not: Wait.
    review_by: 2027-05-22
    sources:
      - title: A page
        read: 2026-11-22
        confidence: high

    """

  private static let limit = "id: a\nrevision: 1\nname: N\nsay: S\n\(sampleSources)"

  private func findings(_ yaml: String) -> [Finding] { decode(file(.procedures, "sample", yaml)).findings }

  @Test func `finds nothing wrong in a good entry`() {
    #expect(findings(Self.procedure) == [])
  }

  @Test(arguments: [
    ("revision: 1", "revision: ⚠️one", "expected a whole number for 'revision', not 'one'"),
    ("revision: 1", "revision: ⚠️-1", "expected a whole number for 'revision', not '-1'"),
    ("revision: 1", "revision: ⚠️1.5", "expected a whole number for 'revision', not '1.5'"),
    (
      "revision: 1", "revision: ⚠️99999999999999999999",
      "expected a whole number for 'revision', not '99999999999999999999'"
    ),
    ("revision: 1", "revision: ⚠️[1]", "expected text for 'revision'"),
    ("title: Sign out", "title: ⚠️\"\"", "expected text for 'title'"),
    ("title: Sign out", "title: ⚠️{a: b}", "expected text for 'title'"),
    ("destructive: false", "destructive: ⚠️no", "expected true or false for 'destructive', not 'no'"),
    ("destructive: false", "destructive: ⚠️False", "expected true or false for 'destructive', not 'False'"),
    (
      "signs_out: app", "signs_out: ⚠️apps",
      "expected one of app, all-apps, all-devices for 'signs_out', not 'apps'"
    ),
    ("needs: [remote]", "needs: ⚠️remote", "expected a list for 'needs'"),
    ("needs: [remote]", "needs: ⚠️{remote: yes}", "expected a list for 'needs'"),
    (
      "needs: [remote]", "needs: [remote, ⚠️hope]",
      "expected one of remote, password, web, presence, phone, not 'hope'"
    ),
    ("needs: [remote]", "needs: [remote, ⚠️[web]]", "expected text in the list 'needs'"),
    ("needs: [remote]", "needs: [⚠️\"\"]", "expected text in the list 'needs'"),
    (
      "review_by: 2027", "review_by: ⚠️2027-",
      "expected a day such as 2026-11-22 for 'review_by', not '2027--05-22'"
    ),
    ("2027-05-22", "⚠️2027-02-30", "expected a day such as 2026-11-22 for 'review_by', not '2027-02-30'"),
    ("say: Press Home.", "say: ⚠️[Press Home.]", "expected text for 'say'"),
    ("read: 2026-11-22", "read: ⚠️yesterday", "expected a day such as 2026-11-22 for 'read', not 'yesterday'"),
    (
      "confidence: high", "confidence: ⚠️sure",
      "expected one of unverified, low, medium, high for 'confidence', not 'sure'"
    ),
    ("- say: Press Home.", "- ⚠️text\n  - say: Press Home.", "expected keys with values here"),
  ])
  func `finds each wrong value where it stands`(old: String, new: String, message: String) {
    let (yaml, marks) = unmarked(Self.procedure.replacing(old, with: new))
    let found = findings(yaml)
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.rule) == ["malformed"])
  }

  @Test(arguments: [
    "revision: 1", "title: Sign out", "needs: [remote]", "destructive: false", "signs_out: app",
    "takes_effect_minutes: 0", "review_by: 2027-05-22",
  ])
  func `finds a missing key where its entry begins`(line: String) {
    let key = line.prefix { $0 != ":" }
    let found = findings(Self.procedure.replacing("\(line)\n", with: ""))
    #expect(places(of: found) == [TextMark(line: 1, column: 1)])
    #expect(found.map(\.message) == ["expected the key '\(key)' here"])
  }

  @Test(arguments: [
    ("    expect: Home is there.\n", "say:", "expected the key 'expect' here"),
    ("    if_not: Wait.\n", "say:", "expected the key 'if_not' here"),
    ("    read: 2026-11-22\n", "title: A", "expected the key 'read' here"),
  ])
  func `finds a missing key of a nested mapping where that begins`(
    line: String, start: String, message: String
  ) {
    let text = Self.procedure.replacing(line, with: "").replacing(start, with: "⚠️\(start)")
    let (yaml, marks) = unmarked(text)
    #expect(places(of: findings(yaml)) == marks)
    #expect(findings(yaml).map(\.message) == [message])
  }

  @Test func `finds a value that was left out`() {
    let (yaml, marks) = unmarked(Self.procedure.replacing("title: Sign out\n", with: "title:⚠️\n"))
    #expect(places(of: findings(yaml)).map(\.line) == marks.map(\.line))
    #expect(findings(yaml).map(\.message) == ["expected text for 'title'"])
  }

  @Test(arguments: [
    ("title: Sign out", "title: Sign out\n⚠️warnin: x", "unknown key 'warnin'; did you mean 'warning'?"),
    ("title: Sign out", "title: Sign out\n⚠️Use_When: x", "unknown key 'Use_When'; did you mean 'use_when'?"),
    ("title: Sign out", "title: Sign out\n⚠️something: x", "unknown key 'something'"),
    (
      "    keys: [home]", "    keys: [home]\n    ⚠️confidance: low",
      "unknown key 'confidance'; did you mean 'confidence'?"
    ),
    ("  - title: A page", "  - title: A page\n    ⚠️author: x", "unknown key 'author'"),
  ])
  func `finds an unknown key and suggests a known one`(old: String, new: String, message: String) {
    let (yaml, marks) = unmarked(Self.procedure.replacing(old, with: new))
    let found = findings(yaml)
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.rule) == ["unknown-key"])
  }

  @Test(arguments: [
    (limit, "xad", "id"), (limit, "wad", "id"), (samplePlatform("a").text, "nxxe", "name"),
    (samplePlatform("a").text, "nzze", "name"),
  ])
  func `suggests the first by name when several are equally close`(
    yaml: String, key: String, suggestion: String
  ) {
    let kind = yaml == Self.limit ? SourceFile.Kind.limits : .platforms
    let messages = decode(file(kind, "a", "\(key): x\n\(yaml)")).findings.map(\.message)
    #expect(messages == ["unknown key '\(key)'; did you mean '\(suggestion)'?"])
  }

  @Test func `finds a key that is no text`() {
    let (yaml, marks) = unmarked(Self.procedure.replacing("title: S", with: "? ⚠️[a]\n: x\ntitle: S"))
    #expect(places(of: findings(yaml)) == marks)
    #expect(findings(yaml).map(\.rule) == ["unknown-key"])
  }

  @Test func `finds everything wrong in one run`() {
    let (yaml, marks) = unmarked(
      """
      ⚠️id: sample
      revision: ⚠️x
      needs: [⚠️hope, remote, ⚠️faith]
      destructive: false
      signs_out: app
      takes_effect_minutes: 0
      steps: ⚠️none
      ⚠️colour: red
      \(sampleSources)
      """)
    #expect(places(of: findings(yaml).sorted()) == marks)
  }

  @Test func `refuses an anchor, for a few of them can stand for more than any memory holds`() {
    let yaml = Self.procedure.replacing("expect: Home is there.", with: "expect: &there Home is there.")
      .replacing("if_not: Wait.", with: "if_not: *there")
    #expect(findings(yaml).map(\.message) == ["expected no anchor (&): write the value out"])
  }
}
