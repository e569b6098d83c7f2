import DeskTestSupport
import Foundation
import Testing

/// The real program, without a terminal.
struct ProgramTests {
  @Test func `runs lines of standard input without banner, prompt or colour`() throws {
    let site = try DemoSite()
    let run = try program([], site, input: "customer 1\nsessions\nlimits\nguide 1\nquit\n")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("Customer 1\n"))
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("sessiondesk ["))
    for part in ["is signed in on", "Streams at once: 2 of 2", "Row 1: Samsung UN55TU7000"] {
      #expect(run.output.contains(part))
    }
    #expect(site.auditLines.count == 4)
  }

  @Test func `stops at the first line that fails, with its exit code`() throws {
    let run = try program([], try DemoSite(), input: "customer 999\nguide AFTMM\n")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("No customer has the account id '9•••••'"))
  }

  @Test func `runs the lines of -c`() throws {
    let run = try program(["-c", "customer 3", "-c", "sessions --json"], try DemoSite())
    #expect(run.status == 0)
    #expect(run.output.contains("\"customer\" : \"3\""))
  }

  @Test(
    arguments: [
      (["guide", "AFTMM"], 0), (["guide", "nothing like this"], 1), (["gide"], 64), (["sessions"], 64),
      (["customer", ""], 64),
      (["--source"], 64), (["--source", "/nowhere.sqlite", "sessions", "1"], 69),
      (["--source", "/tmp", "sessions", "1"], 69), (["--source", "/bin/sh", "sessions", "1"], 69),
      (["--source", "postgresql://host/db", "sessions", "1"], 69),
      (["--knowledge-base", "/nowhere", "guide", "AFTMM"], 69),
      (["--audit", "/proc/none/audit", "sessions", "1"], 77),
      (["--audit", "/proc/none/audit", "guide", "AFTMM"], 0),
      (["demo", "create", "/proc/none/demo.sqlite"], 73),
      (["import", "netflix-export", "/bin/sh", "--into", "/proc/none"], 65),
      (["help"], 0), (["--help"], 0), (["version", "--json"], 0), (["kb", "lint"], 0),
    ] as [([String], Int32)])
  func `exits with the code of the contract`(arguments: [String], status: Int32) throws {
    let run = try program(arguments, try DemoSite())
    #expect(run.status == status, "\(run.output)\(run.errors)")
    #expect(status == 0 || status == 1 || run.errors.hasSuffix("\n"))
  }

  @Test(arguments: ["guide AFTMM", "kb stats --json", "resolve --batch"])
  func `fails when the answer cannot be written`(line: String) throws {
    let site = try DemoSite()
    let run = try run(
      "/bin/sh", ["-c", "\(Repository.program) \(line) > /dev/full"], input: "AFTMM\nAFTMM\n",
      environment: site.environment)
    #expect(run.status == 73)
  }

  @Test func `says that a locked database is to be tried again`() throws {
    let site = try DemoSite()
    let other = try OtherProgram(with: site.database, running: "BEGIN EXCLUSIVE")
    let run = try program(["sessions", "1"], site)
    try other.leave()
    #expect(run.status == 75)
    #expect(run.errors.contains("locked"))
  }

  @Test func `reads its settings in the order of their strength`() throws {
    let site = try DemoSite()
    try site.folder.write("source: /nowhere.sqlite\n", to: "config/sessiondesk/config.yaml")
    #expect(try program(["customer", "1"], site).status == 0)
    var environment = site.environment
    environment["SESSIONDESK_SOURCE"] = nil
    #expect(
      try run(Repository.program, ["customer", "1"], environment: environment).errors.contains(
        "/nowhere.sqlite"))
    try site.folder.write("sauce: x\n", to: "config/sessiondesk/config.yaml")
    let broken = try program(["customer", "1"], site)
    #expect(broken.errors.contains("config.yaml:1:1: unknown key 'sauce'; did you mean 'source'?"))
    #expect(broken.status == 65)
  }

  @Test func `opens the database without write access, and leaves its bytes as they are`() throws {
    let site = try DemoSite()
    let before = try #require(site.bytes)
    let trace = site.folder.path("trace")
    let lines = "customer 1\nsessions\nsession 1\nlimits\nguide 1\nquit\n"
    let run = try run(
      "/usr/bin/strace", ["-f", "-e", "trace=open,openat,unlink,rename", "-o", trace, Repository.program],
      input: lines, environment: site.environment)
    #expect(run.status == 0)
    let opened = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      .filter { $0.contains("demo.sqlite") && !$0.contains("ENOENT") }
    #expect(!opened.isEmpty)
    #expect(opened.allSatisfy { $0.contains("O_RDONLY") }, "\(opened)")
    #expect(site.bytes == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.folder.url.path).sorted() == [
        "demo.sqlite", "state", "trace",
      ])
  }

  @Test func `writes the audit line before the answer`() throws {
    let site = try DemoSite()
    let trace = site.folder.path("trace")
    _ = try run(
      "/usr/bin/strace", ["-f", "-e", "trace=write,fsync", "-o", trace, Repository.program, "customer", "1"],
      environment: site.environment)
    let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    let audit = try #require(calls.firstIndex { $0.contains("\\\"agent\\\"") })
    let sync = try #require(calls.firstIndex { $0.contains("fsync(") && $0.hasSuffix("= 0") })
    let answer = try #require(calls.firstIndex { $0.contains("write(1,") })
    #expect(audit < sync && sync < answer)
  }

  @Test func `works on an imported export without naming its customer`() throws {
    let site = try DemoSite()
    let export = Repository.root.appending(path: "Tests/SessionStorageTests/Fixtures/newer").path
    let file = site.folder.path("export.sqlite")
    #expect(try program(["import", "netflix-export", export, "--into", file], site).status == 0)
    for line in ["sessions", "limits", "guide 1"] {
      let run = try program(["--source", file, "-c", line], site)
      #expect(run.status == 0, "\(line): \(run.errors)")
      #expect(!run.output.isEmpty)
    }
    #expect(try program(["import", "netflix-export", export, "--into", file], site).status == 73)
  }

  @Test func `remarks once that the compiled knowledge base is of no use, and answers from the files`() throws
  {
    let (site, knowledge) = (try DemoSite(), try smallKnowledge())
    var environment = site.environment
    environment["SESSIONDESK_KNOWLEDGE_BASE"] = knowledge.url.path
    func answers() throws -> Run {
      try run(
        Repository.program, [], input: "resolve AX100B\nguide AX100B\nkb stats\n", environment: environment)
    }
    #expect(try answers().errors.isEmpty)
    #expect(try run(Repository.program, ["kb", "build"], environment: environment).errors.isEmpty)
    #expect(try answers().errors.isEmpty)
    let name = "platforms/acme-tv.yaml"
    let text = try String(contentsOfFile: knowledge.path(name), encoding: .utf8)
    try knowledge.write(text.replacing("Acme TV", with: "Acme television"), to: name)
    let stale = try answers()
    #expect(stale.status == 0)
    #expect(stale.output.contains("Acme television"))
    #expect(stale.errors.components(separatedBy: "is older than its files").count == 2)
    #expect(stale.errors.hasSuffix("kb build makes starts fast again.\n"))
    try knowledge.write("damage", to: "knowledge.compiled")
    let damaged = try answers()
    #expect(damaged.status == 0)
    #expect(damaged.errors.components(separatedBy: "is damaged").count == 2)
    #expect(try run(Repository.program, ["kb", "build"], environment: environment).errors.isEmpty)
    #expect(try answers().errors.isEmpty)
  }

  private func program(_ arguments: [String], _ site: DemoSite, input: String = "") throws -> Run {
    try run(Repository.program, arguments, input: input, environment: site.environment)
  }
}
