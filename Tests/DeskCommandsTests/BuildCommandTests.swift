import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct BuildCommandTests {
  @Test func `compiles the files, and says where and how much`() throws {
    let folder = try smallKnowledge()
    let reply = try StubDesk(knowledgeFolder: folder.url.path).say("kb build", screen: Screen())
    let path = folder.path("knowledge.compiled")
    #expect(reply.status == .answered)
    #expect(reply.answer.text.contains("Compiled the knowledge base into \(path), "))
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func `gives path and size to programs`() throws {
    let folder = try smallKnowledge()
    let text = try StubDesk(knowledgeFolder: folder.url.path).say("kb build --json").answer.text
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let path = folder.path("knowledge.compiled")
    #expect(answer["file"] as? String == path)
    #expect(answer["bytes"] as? Int == FileManager.default.contents(atPath: path)?.count)
  }

  @Test func `compiles nothing of broken files, and says where they are broken`() throws {
    let folder = try smallKnowledge()
    try folder.write("id: [", to: "platforms/broken.yaml")
    let reply = try StubDesk(knowledgeFolder: folder.url.path).say("kb build", screen: Screen())
    #expect(reply.status == .malformedInput)
    #expect(reply.remark.text.contains("platforms/broken.yaml:"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("knowledge.compiled")))
  }

  @Test func `says what is unharmed when it cannot write`() throws {
    let folder = try smallKnowledge()
    try folder.write("x", to: "knowledge.compiled/x")
    let reply = try StubDesk(knowledgeFolder: folder.url.path).say("kb build", screen: Screen())
    #expect(reply.status == .cannotCreate)
    #expect(reply.remark.text.contains("what was there is as it was"))
  }
}
