import DeskTestSupport
import Foundation
import LineEditing
import Testing

struct HistoryFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("state/history")
  }

  private var text: String { get throws { try String(contentsOfFile: path, encoding: .utf8) } }

  @Test func `makes a file, and adds lines behind those that are there`() throws {
    let (file, lines) = try #require(HistoryFile.open(path, limit: 10))
    #expect(lines.isEmpty)
    #expect(file.append("guide AFTMM") && file.append("topic"))
    #expect(try text == "guide AFTMM\ntopic\n")
    #expect(HistoryFile.open(path, limit: 10)?.lines == ["guide AFTMM", "topic"])
  }

  @Test func `forgets the oldest lines, and none that was added meanwhile`() throws {
    try folder.write((1...30).map { "line \($0)\n" }.joined(), to: "state/history")
    let early = try #require(HistoryFile.open(path, limit: 100)).file
    #expect(HistoryFile.open(path, limit: 3)?.lines == ["line 28", "line 29", "line 30"])
    #expect(early.append("after"))
    #expect(try text == "line 28\nline 29\nline 30\nafter\n")
  }

  @Test func `takes others the right to read it`() throws {
    try folder.write("guide AFTMM\n", to: "state/history")
    chmod(path, 0o644)
    #expect(HistoryFile.open(path, limit: 10)?.lines == ["guide AFTMM"])
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  @Test func `makes the file anew when somebody removed it`() throws {
    let file = try #require(HistoryFile.open(path, limit: 10)).file
    try FileManager.default.removeItem(atPath: path)
    #expect(file.append("topic"))
    #expect(try text == "topic\n")
  }

  @Test func `loses no line of consoles that write at the same time`() async throws {
    let path = path
    await withTaskGroup(of: Void.self) { group in
      for console in 1...4 {
        group.addTask {
          for line in 1...50 {
            let file = HistoryFile.open(path, limit: 1_000)?.file
            #expect(file?.append("console \(console) line \(line)") == true)
          }
        }
      }
    }
    let lines = try text.split(separator: "\n")
    #expect(Set(lines).count == 200 && lines.count == 200)
  }

  @Test func `does without a file that is no plain one`() throws {
    #expect(HistoryFile.open("/dev/null", limit: 10) == nil)
    #expect(HistoryFile.open(folder.url.path, limit: 10) == nil)
    #expect(HistoryFile.open("/proc/none/history", limit: 10) == nil)
  }
}
