import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct KnowledgeCommandTests {
  @Test func `finds nothing wrong in the real knowledge base`() throws {
    let reply = try StubDesk().say("kb lint")
    #expect(reply.status == .answered, "\(reply.answer.text)")
  }

  @Test func `lists findings with file, line and column, and exits with 2`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("id: streams\nrevision: one\n", to: "limits/streams.yaml")
    let reply = try StubDesk(knowledgeFolder: folder.url.path).say("kb lint", screen: Screen())
    #expect(reply.status == .findings)
    #expect(
      reply.answer.text.contains(
        "\(path):2:11: expected a whole number for 'revision', not 'one' (malformed)"))
  }

  @Test func `gives no guide from a broken knowledge base, and says where it is broken`() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: [", to: "platforms/broken.yaml")
    let reply = try StubDesk(knowledgeFolder: folder.url.path).say("guide AFTMM", screen: Screen())
    #expect(reply.status == .malformedInput)
    #expect(reply.remark.text.contains("platforms/broken.yaml:"))
  }

  @Test func `still lists sessions when the knowledge base is broken`() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: [", to: "platforms/broken.yaml")
    let reply = try StubDesk(knowledgeFolder: folder.url.path).say("sessions 1")
    #expect(reply.status == .answered)
    #expect(reply.answer.text.contains("Samsung CE 2020"))
  }

  @Test(arguments: ["kb lint", "guide AFTMM", "kb stats"])
  func `says that there is no knowledge base`(line: String) throws {
    let reply = try StubDesk(knowledgeFolder: "/nowhere").say(line)
    #expect(reply.status == .unavailable)
    #expect(reply.remark.text.contains("/nowhere"))
  }

  @Test func `counts the knowledge base`() throws {
    let text = try StubDesk().say("kb stats").answer.text
    #expect(text.contains("Platforms:"))
    #expect(text.contains("Reviews overdue: 0"))
  }
}
