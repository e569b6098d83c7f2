import DeskTestSupport
import Guidance
import Testing

struct ReadSettingsTests {
  private func findings(_ text: String) throws -> [Finding] {
    let error = #expect(throws: KnowledgeError.self) { try settings(in: text, path: "config.yaml") }
    guard case .brokenSettings(let findings) = try #require(error) else { return [] }
    return findings
  }

  @Test func `reads each setting`() throws {
    let text = "source: /srv/desk.sqlite\nknowledge-base: /srv/kb\naudit: '/var/log/desk 1.log'\n"
    #expect(
      try settings(in: text, path: "config.yaml")
        == ["source": "/srv/desk.sqlite", "knowledge-base": "/srv/kb", "audit": "/var/log/desk 1.log"])
    #expect(try settings(in: "audit: a", path: "config.yaml") == ["audit": "a"])
    #expect(try settings(in: "{}", path: "config.yaml") == [:])
  }

  @Test(arguments: [
    ("audit: a\n⚠️sorce: b\n", "unknown key 'sorce'; did you mean 'source'?"),
    ("source: ⚠️[a]\n", "expected text for 'source'"), ("⚠️a text", "expected keys with values here"),
    ("⚠️source: a\nsource: b\n", "expected YAML: the key 'source' stands twice"),
  ])
  func `says where settings are broken`(marked: String, message: String) throws {
    let (text, marks) = unmarked(marked)
    let found = try findings(text)
    #expect(places(of: found) == marks)
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.mark.file) == ["config.yaml"])
  }
}
