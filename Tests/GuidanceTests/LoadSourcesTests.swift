import DeskTestSupport
import Foundation
import Guidance
import Testing

struct LoadSourcesTests {

  @Test func `reads the YAML files of each kind in the order of their paths`() throws {
    let folder = try TemporaryFolder()
    for name in ["procedures/b", "procedures/a", "platforms/z", "plans/us", "models/acme", "limits/streams"] {
      try folder.write("id: \(name)\n", to: "\(name).yaml")
    }
    let sources = try loadSources(in: folder.url.path)
    #expect(
      sources.map { "\($0.kind)/\($0.id)" }
        == ["platforms/z", "procedures/a", "procedures/b", "models/acme", "plans/us", "limits/streams"])
    #expect(
      sources.first
        == SourceFile(
          kind: .platforms, id: "z", path: folder.path("platforms/z.yaml"), text: "id: platforms/z\n"))
  }

  @Test func `passes over what is no YAML file, and other folders`() throws {
    let folder = try TemporaryFolder()
    for name in ["README.md", "platforms/notes.txt", "platforms/a.yml", "platforms/b.yaml~", "other/c.yaml"] {
      try folder.write("x", to: name)
    }
    try folder.write("id: tv\n", to: "platforms/tv.yaml")
    #expect(try loadSources(in: folder.url.path).map(\.id) == ["tv"])
  }

  @Test func `says that there is no folder`() throws {
    let path = try TemporaryFolder().path("missing")
    #expect(throws: KnowledgeError.noFolder(path)) { try loadSources(in: path) }
  }

  @Test func `says that a folder is empty`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "platforms/notes.txt")
    #expect(throws: KnowledgeError.emptyFolder(folder.url.path)) { try loadSources(in: folder.url.path) }
  }

  @Test func `says that a file in the folder's place is no knowledge base`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "KnowledgeBase")
    let path = folder.path("KnowledgeBase")
    #expect(throws: KnowledgeError.emptyFolder(path)) { try loadSources(in: path) }
  }

  @Test func `says which file cannot be read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "models/folder.yaml/notes.txt")
    #expect(throws: KnowledgeError.unreadable(folder.path("models/folder.yaml"))) {
      try loadSources(in: folder.url.path)
    }
  }

  @Test func `says that the folder of a kind cannot be read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: tv\n", to: "platforms/tv.yaml")
    try folder.write("x", to: "models")
    #expect(throws: KnowledgeError.unreadable(folder.path("models"))) { try loadSources(in: folder.url.path) }
  }

  @Test func `reads bytes that are no text as replacement characters`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "limits/a.yaml")
    try Data([0x69, 0xFF, 0xFE]).write(to: URL(filePath: folder.path("limits/a.yaml")))
    #expect(try loadSources(in: folder.url.path).map(\.text) == ["i\u{FFFD}\u{FFFD}"])
  }
}
