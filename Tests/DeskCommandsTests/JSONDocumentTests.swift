import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

/// Documentation/json.md tells every key, and no other.
struct JSONDocumentTests {
  @Test func `tells every key that an answer has`() throws {
    let page = try String(
      contentsOf: Repository.root.appending(path: "Documentation/json.md"), encoding: .utf8)
    let told = Set(page.matches(of: /`([a-z_]+)`/).map { String($0.1) })
    #expect(try keys().subtracting(told) == [])
  }

  private func keys() throws -> Set<String> {
    let folder = try TemporaryFolder()
    let desk = try StubDesk(answers: ["w"])
    let export = Repository.root.appending(path: "Tests/SessionStorageTests/Fixtures/newer").path
    let lines = [
      "customer 1", "sessions", "session 1", "limits", "guide 1", "guide Chromecast", "resolve Chromecast",
      "search rokku", "kb stats", "version", "format", "help kb", "topic", "topic sold-device",
      "message NW-2-5", "handout ps5", "manual", "completions bash", "completions --values plans",
      "compare 1 2", "walk 1", "note sold", "flag no menu", "kb flags", "customer 3", "customer 1", "note",
      "wrap",
      "kb coverage \(Repository.root.path)/Tests/GuidanceTests/Measured/spoken.tsv",
      "demo create \(folder.path("demo.sqlite")) --customers 10",
      "import netflix-export \(export) --into \(folder.path("export.sqlite"))",
    ]
    return try lines.reduce(into: []) { found, line in
      let answer = desk.say("\(line) --json").answer.text
      found.formUnion(Self.keys(in: try JSONSerialization.jsonObject(with: Data(answer.utf8))))
    }
  }

  private static func keys(in value: Any) -> Set<String> {
    switch value {
    case let object as [String: Any]:
      object.values.reduce(into: Set(object.keys)) { $0.formUnion(keys(in: $1)) }
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(keys(in: $1)) }
    default: []
    }
  }
}
