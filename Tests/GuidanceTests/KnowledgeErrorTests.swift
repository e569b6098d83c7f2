import Guidance
import Testing

struct KnowledgeErrorTests {
  private static let finding = Finding(
    at: Mark(file: "kb/limits/a.yaml", line: 3, column: 9), rule: "malformed", "expected text for 'say'")

  @Test(arguments: [
    (KnowledgeError.noFolder("/srv/kb"), ["/srv/kb", "--knowledge-base", "SESSIONDESK_KNOWLEDGE_BASE"]),
    (.emptyFolder("/srv/kb"), ["/srv/kb", "no YAML file"]),
    (.unreadable("/srv/kb/a.yaml"), ["/srv/kb/a.yaml", "read"]),
    (.broken(finding, count: 1), ["kb/limits/a.yaml:3:9: expected text for 'say'", "mend the file"]),
    (
      .broken(finding, count: 3),
      ["kb/limits/a.yaml:3:9: ", "There are 2 more such places; kb lint lists them."]
    ),
    (
      .brokenSettings([finding]),
      ["kb/limits/a.yaml:3:9: expected text for 'say'", "Mend or remove that file."]
    ),
  ])
  func `says what is wrong, where, and what to do next`(error: KnowledgeError, parts: [String]) {
    #expect(parts.filter { !error.description.contains($0) } == [])
    #expect(error.description.hasSuffix("."))
  }

  @Test func `counts no more places when there is one`() {
    #expect(!KnowledgeError.broken(Self.finding, count: 1).description.contains("more"))
  }

  @Test(arguments: [(1, "no more"), (2, "There is 1 more such place;"), (3, "There are 2 more such places;")])
  func `counts the places in good English`(count: Int, text: String) {
    let description = KnowledgeError.broken(Self.finding, count: count).description
    #expect(description.contains(text) == (count > 1))
  }

  @Test func `lists all places of broken settings`() {
    let second = Finding(
      at: Mark(file: "config.yaml", line: 4, column: 1), rule: "unknown-key", "unknown key 'x'")
    let text = KnowledgeError.brokenSettings([Self.finding, second]).description
    #expect(
      text.contains(
        "kb/limits/a.yaml:3:9: expected text for 'say' (malformed); config.yaml:4:1: unknown key 'x'"))
  }
}
