import DeskTestSupport
import Foundation
import Records
import Testing

struct CallKeeperTests {
  private static let now = Date(timeIntervalSince1970: 1_795_380_840)
  private let folder: TemporaryFolder
  private let keeper: CallKeeper

  init() throws {
    folder = try TemporaryFolder()
    keeper = CallKeeper(folder: folder.path("state/calls"), process: 7)
  }

  private func call(_ events: [CallEvent], at moment: Date = now) -> Call {
    events.reduce(into: Call()) { $0.add($1, at: moment) }
  }

  private var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path("state/calls"))) ?? []).sorted()
  }

  private static let device = CallDevice(row: 1, session: "1-01", name: "Samsung UN55TU7000")
  private static let procedure = EntryReference(entry: "tv-app-current", revision: 2, title: "Sign out")
  private static let events: [CallEvent] = [
    .customer(id: "1"), .sessions, .row(device: device), .compared(first: device, second: device),
    .limits(
      records: [CallPlan(plan: "standard", region: "US", validFrom: "2023-11-01")], streams: "2 of 2 in use"),
    .explained(entry: procedure), .guide(device: nil, procedure: procedure),
    .walk(
      progress: WalkProgress(device: device, procedure: procedure, step: 2, stepCount: 6, outcome: .failed)),
    .handout(procedure: procedure, language: "en", channel: "sms"), .note(text: "says \"no\"\nand no"),
    .flag(
      flag: KnowledgeFlag(
        at: now, agent: "mia", text: "other words", entry: "tv-app-current", revision: 2, step: nil)),
  ]

  @Test func `gives a call back as it was`() throws {
    var call = call(Self.events)
    try keeper.save(&call)
    let found = try #require(keeper.unfinished(with: "1", since: Self.now))
    #expect(found.entries == call.entries)
    #expect(found == call)
  }

  @Test func `keeps the calls for their owner alone`() throws {
    var call = call([.note(text: "x")])
    try keeper.save(&call)
    let modes = try ["state/calls", "state/calls/\(try #require(files.first))"].map {
      try FileManager.default.attributesOfItem(atPath: folder.path($0))[.posixPermissions] as? Int
    }
    #expect(modes == [0o700, 0o600])
  }

  @Test func `writes each event once, and to one file`() throws {
    var call = call([.customer(id: "1")])
    for text in ["one", "two"] {
      call.add(.note(text: text), at: Self.now)
      try keeper.save(&call)
      try keeper.save(&call)
    }
    #expect(files.count == 1)
    #expect(keeper.unfinished(with: "1", since: Self.now)?.notes.map(\.text) == ["one", "two"])
  }

  @Test func `keeps calls of one second apart`() throws {
    for id in ["1", "2", "3"] {
      var call = call([.customer(id: id), .note(text: "note of \(id)")])
      try keeper.save(&call)
    }
    #expect(files.count == 3)
    #expect(keeper.unfinished(with: "2", since: Self.now)?.notes.map(\.text) == ["note of 2"])
  }

  @Test func `finds the latest call of a customer that nobody ended, and no older one`() throws {
    for (minutes, events) in [
      (0, [CallEvent.customer(id: "1"), .note(text: "first")]),
      (1, [.customer(id: "1"), .note(text: "second")]),
      (2, [.customer(id: "1"), .note(text: "third"), .done]),
      (3, [.customer(id: "2"), .note(text: "other")]),
    ] {
      var call = call(events, at: Self.now + Double(minutes) * 60)
      try keeper.save(&call)
    }
    #expect(keeper.unfinished(with: "1", since: Self.now)?.notes.map(\.text) == ["second"])
    #expect(keeper.unfinished(since: Self.now)?.notes.map(\.text) == ["other"])
    #expect(keeper.unfinished(with: "1", since: Self.now + 90) == nil)
    #expect(keeper.unfinished(with: "3", since: Self.now) == nil)
  }

  @Test(arguments: [1, 9, 20])
  func `loses only the line that a crash cut off, and goes on behind it`(cut: Int) throws {
    var call = call([.customer(id: "1"), .note(text: "kept"), .note(text: "cut off")])
    try keeper.save(&call)
    let path = folder.path("state/calls/\(try #require(files.first))")
    let whole = try Data(contentsOf: URL(filePath: path))
    try whole.dropLast(cut + 1).write(to: URL(filePath: path))
    var found = try #require(keeper.unfinished(with: "1", since: Self.now))
    #expect(found.notes.map(\.text) == ["kept"])
    #expect(found.unreadableLines == 1)
    found.add(.note(text: "after"), at: Self.now)
    try keeper.save(&found)
    #expect(keeper.unfinished(with: "1", since: Self.now)?.notes.map(\.text) == ["kept", "after"])
  }

  @Test func `keeps what cannot be written, and writes it the next time`() throws {
    try folder.write("x", to: "blocked/calls")
    let blocked = CallKeeper(folder: folder.path("blocked/calls"), process: 7)
    var call = call([.customer(id: "1"), .note(text: "kept")])
    let error = #expect(throws: CallError.self) { try blocked.save(&call) }
    #expect(error?.description.contains("Not a directory") == true)
    #expect(call.isUnsaved && call.notes.count == 1)
    try FileManager.default.removeItem(atPath: folder.path("blocked/calls"))
    try blocked.save(&call)
    #expect(blocked.unfinished(with: "1", since: Self.now)?.notes.map(\.text) == ["kept"])
  }

  @Test func `tells a walk by the last step of it`() {
    func walk(_ step: Int, _ outcome: WalkProgress.Outcome?) -> CallEvent {
      .walk(
        progress: WalkProgress(
          device: nil, procedure: Self.procedure, step: step, stepCount: 6, outcome: outcome))
    }
    let call = call([walk(1, nil), walk(2, nil), walk(2, .failed), walk(1, nil), walk(6, .worked)])
    #expect(call.walks.map(\.step) == [2, 6])
    #expect(call.walks.map(\.outcome) == [.failed, .worked])
    #expect(call.lastProcedure?.step == 6)
  }

  @Test func `tells once what was looked at twice`() {
    let call = call([.sessions, .row(device: Self.device), .sessions, .note(text: "a"), .note(text: "a")])
    #expect(call.entries.count == 4)
  }

  @Test func `keeps flags in their order, and passes over a broken line`() throws {
    let path = folder.path("state/flags.jsonl")
    let flags = FlagKeeper(path: path)
    #expect(flags.flags().flags.isEmpty)
    for text in ["one", "two"] {
      try flags.append(
        KnowledgeFlag(at: Self.now, agent: "mia", text: text, entry: nil, revision: nil, step: nil))
      try Data(try Data(contentsOf: URL(filePath: path)) + Data("{\"at\":".utf8)).write(
        to: URL(filePath: path))
    }
    #expect(flags.flags().flags.map(\.text) == ["one", "two"])
    #expect(flags.flags().unreadable == 2)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }
}
