import DeskCommands
import Testing

struct CompletionsTests {
  @Test(arguments: [
    ("gu", ["guide"]), ("GU", ["guide"]), ("s", ["search", "session", "sessions"]),
    ("kb ", ["lint", "stats", "coverage", "build", "flags"]),
    ("kb l", ["lint"]), ("demo c", ["create"]), ("import ", ["netflix-export"]), ("help gu", ["guide"]),
    ("sessions --j", ["--json"]), ("customer a", []), ("zzz", []), ("zzz ", []),
  ])
  func `offers what may stand at the cursor`(line: String, offers: [String]) {
    #expect(completions(of: line, at: line.utf8.count) == offers)
  }

  @Test func `offers every command on an empty line`() {
    #expect(completions(of: "", at: 0) == RootCommand.names.sorted())
  }

  @Test func `looks only at what stands before the cursor`() {
    #expect(completions(of: "guide x", at: 2) == ["guide"])
  }
}
