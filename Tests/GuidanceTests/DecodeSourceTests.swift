import DeskTestSupport
import Testing

@testable import Guidance

struct DecodeSourceTests {
  private func findings(_ kind: SourceFile.Kind, _ id: String, _ yaml: String) -> [Finding] {
    decode(file(kind, id, yaml)).findings
  }

  @Test(arguments: ["", "\n", "# only a comment\n"])
  func `finds that a file is empty`(yaml: String) {
    let (tree, findings) = decode(file(.limits, "streams", yaml))
    #expect(tree == nil)
    #expect(places(of: findings) == [TextMark(line: 1, column: 1)])
    #expect(findings.map(\.rule) == ["malformed"])
  }

  @Test(arguments: [
    "id: streams\nname: ⚠️\"unfinished", "id: streams\n⚠️\tname: x", "id: [a, b\n⚠️name: c", "a: ⚠️*nobody",
    "id: 日本語: ⚠️x", "id: streams\nname: ⚠️@x",
  ])
  func `finds where a text is no YAML`(marked: String) throws {
    let (yaml, marks) = unmarked(marked)
    let (tree, findings) = decode(file(.limits, "streams", yaml))
    #expect(tree == nil)
    #expect(findings.map(\.mark.line) == marks.map(\.line))
    #expect(findings.allSatisfy { $0.message.hasPrefix("expected YAML: ") && !$0.message.contains("\n") })
  }

  @Test func `finds where a control character stands`() {
    let (yaml, marks) = unmarked("id: streams\nname: a⚠️\u{7}b\nsay: c\n")
    let found = findings(.limits, "streams", yaml)
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["expected YAML: control characters are not allowed"])
  }

  @Test func `finds a second document`() {
    let (yaml, marks) = unmarked("id: streams\n⚠️---\nid: other\n")
    #expect(findings(.limits, "streams", yaml).map(\.mark.line) == marks.map(\.line))
  }

  @Test(arguments: [
    "⚠️id: streams\nname: a\nid: streams\n", "id: streams\nsources:\n  - ⚠️url: a\n    url: b\n",
  ])
  func `finds a key that stands twice`(marked: String) {
    let (yaml, marks) = unmarked(marked)
    let found = findings(.limits, "streams", yaml)
    #expect(places(of: found) == marks)
    #expect(
      ["expected YAML: the key 'id' stands twice", "expected YAML: the key 'url' stands twice"]
        .contains(found.first?.message))
  }

  @Test(arguments: ["⚠️just text", "---\n⚠️", "⚠️[a, list]", "# a comment\n⚠️- a\n- list"])
  func `finds that a file has no keys`(marked: String) {
    let (yaml, marks) = unmarked(marked)
    let found = findings(.platforms, "tv", yaml)
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == ["expected keys with values here"])
  }

  @Test(arguments: SourceFile.Kind.allCases.filter { $0 != .translations })
  func `finds an id that is not the file's name`(kind: SourceFile.Kind) {
    let (yaml, marks) = unmarked("id: ⚠️other\n")
    let found = findings(kind, "mine", yaml)
    #expect(found.first.map { places(of: [$0]) } == marks)
    #expect(found.first?.message == "expected the file's name, 'mine', as the id, not 'other'")
  }

  @Test func `finds a translation's id that is not the file's name without its folder`() {
    let (yaml, marks) = unmarked("id: ⚠️other\n")
    let found = findings(.translations, "de/mine", yaml)
    #expect(found.first.map { places(of: [$0]) } == marks)
    #expect(found.first?.message == "expected the file's name as the id, not 'other'")
    #expect(!findings(.translations, "de/mine", "id: mine\n").contains { $0.message.contains("file's name") })
  }

  @Test func `gives the tree of a file even when its entry is wrong`() throws {
    let (decoded, findings) = decode(file(.limits, "streams", "id: streams\nnaem: [a, b]\n"))
    #expect(!findings.isEmpty)
    #expect(try #require(decoded?.tree.mapping).map(\.key) == ["id", "naem"])
    #expect(decoded?.tree.mapping?.last?.value.list?.map(\.text) == ["a", "b"])
    #expect(decoded?.tree.mapping?.last?.value.list?.map(\.place.column) == [8, 11])
  }
}
