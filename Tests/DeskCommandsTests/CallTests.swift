import DeskCommands
import DeskTestSupport
import Foundation
import Records
import TerminalText
import Testing

/// What happens on a call: notes, the wrap-up, and a call that is taken up again.
struct CallTests {
  private let state: TemporaryFolder

  init() throws { state = try TemporaryFolder() }

  private func desk(answers: [String?]? = nil, isSingleCommand: Bool = false) throws -> StubDesk {
    try StubDesk(answers: answers, state: state, isSingleCommand: isSingleCommand)
  }

  private var files: [String] {
    let folder = state.path("state/calls")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { "\(folder)/\($0)" }
  }

  private func text() throws -> String {
    try files.map { try String(contentsOfFile: $0, encoding: .utf8) }.joined()
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `takes a call up again that was cut off, and says so`() throws {
    let first = try desk()
    for line in ["customer 1", "note sold in May", "guide 1", "note wants it gone"] { _ = first.say(line) }
    let second = try desk()
    let customer = second.say("customer 1", screen: Screen()).answer.text
    #expect(
      customer.contains(
        "Note: You were on a call with this customer just now: 2 notes, guide given for row 1; type wrap to see it."
      )
    )
    _ = second.say("note and goes on")
    let wrap = second.say("wrap", screen: Screen()).answer.text
    for part in [
      "sold in May", "wants it gone", "and goes on", "row 1, Samsung UN55TU7000: Sign out in the TV app",
    ] {
      #expect(wrap.contains(part), "\(wrap)")
    }
    #expect(files.count == 1)
    #expect(!second.say("customer 1").answer.text.contains("You were on a call"))
  }

  @Test func `puts a call aside for another customer, and keeps the two apart`() throws {
    let desk = try desk()
    for line in ["customer 1", "note of one", "customer 3", "note of three"] { _ = desk.say(line) }
    #expect(!desk.say("wrap").answer.text.contains("of one"))
    let back = desk.say("customer 1").answer.text
    #expect(back.contains("1 note"))
    #expect(!desk.say("wrap").answer.text.contains("of three"))
  }

  @Test func `ends with wrap --done, and leaves no customer chosen`() throws {
    let desk = try desk()
    for line in ["customer 1", "note sold"] { _ = desk.say(line) }
    let wrap = desk.say("wrap --done").answer.text
    #expect(wrap.contains("The call is ended; no customer is chosen."))
    #expect(desk.desk.customer == nil)
    #expect(desk.say("wrap").status == .notThere)
    #expect(!desk.say("customer 1").answer.text.contains("You were on a call"))
  }

  @Test func `takes what came before a customer was chosen for that customer's`() throws {
    let desk = try desk()
    for line in ["guide AFTMM", "note cannot spell the address", "customer 1"] { _ = desk.say(line) }
    let wrap = desk.say("wrap", screen: Screen()).answer.text
    #expect(wrap.hasPrefix("Call with customer 1"))
    #expect(wrap.contains("cannot spell") && wrap.contains("Fire TV"))
    let again = try self.desk()
    for line in ["note rings again", "customer 1"] { _ = again.say(line) }
    let both = again.say("note").answer.text
    #expect(both.contains("cannot spell") && both.contains("rings again"))
    #expect(again.say("wrap --done").status == .answered)
    #expect(try self.desk().say("wrap").status == .notThere)
  }

  @Test func `tells of a call that was cut off before a customer is chosen, and ends it`() throws {
    let first = try desk()
    for line in ["customer 1", "note sold in May"] { _ = first.say(line) }
    let second = try desk()
    let wrap = second.say("wrap", screen: Screen()).answer.text
    #expect(wrap.contains("sold in May"))
    #expect(wrap.contains("Nobody ended this call. Going on: customer 1."))
    #expect(second.desk.call == nil)
    _ = second.say("wrap --done")
    #expect(try desk().say("wrap").status == .notThere)
  }

  @Test func `puts the whole call together`() throws {
    let desk = try desk(answers: ["", "n", "w"])
    for line in [
      "customer 3", "sessions", "session 1", "compare 1 2", "limits", "topic sold-device", "message NW-2-5",
      "walk 1", "handout 1 --channel sms", "note the bedroom set", "flag no Get Help there",
    ] {
      let reply = desk.say(line)
      #expect(reply.status == .answered, "\(line): \(reply.remark.text)")
    }
    try expectSnapshot(desk.say("wrap").answer.text, named: "wrap-80")
    try expectSnapshot(desk.say("wrap", screen: Screen(width: 40)).answer.text, named: "wrap-40")
    #expect(
      try object(desk.say("wrap --json").answer.text).keys.sorted() == [
        "began_at", "compared", "customer", "explained", "flags", "guides", "handouts", "is_done", "last_at",
        "limits", "notes", "outcome", "rows", "unreadable_lines", "walks",
      ])
  }

  @Test func `writes nothing personal down, whatever was looked at`() throws {
    let desk = try desk()
    for line in [
      "customer customer1@example.com", "sessions", "session 1", "limits", "guide 1", "compare 1 2",
    ] {
      _ = desk.say(line)
    }
    let (file, wrap) = (try text(), desk.say("wrap").answer.text)
    for personal in ["example", "Living", "L•••••", "A•••••", "New York", "America", "55501"] {
      #expect(!file.contains(personal) && !wrap.contains(personal), "\(personal)")
    }
    #expect(file.contains("Samsung UN55TU7000"))
  }

  @Test func `masks contact data in a note, and says so`() throws {
    let desk = try desk()
    let reply = desk.say("note write to ana@example.com or +1 202 555 0123", screen: Screen())
    #expect(
      reply.answer.text.contains("Note: 5 words that may be an e-mail address or a phone number: masked."))
    let text = try text()
    #expect(!text.contains("ana@") && !text.contains("0123") && text.contains("write to a•••••"))
  }

  @Test func `keeps a note that cannot be written, and says so`() throws {
    try state.write("x", to: "state")
    let desk = try desk()
    let reply = desk.say("note kept all the same", screen: Screen())
    #expect(reply.status == .answered)
    #expect(
      reply.remark.text.contains("(Not a directory). It is kept here until you quit; copy it from: wrap."))
    for line in ["customer 1", "note of one", "customer 3", "customer 1"] { _ = desk.say(line) }
    let wrap = desk.say("wrap").answer.text
    #expect(wrap.contains("kept all the same") && wrap.contains("of one"))
  }

  @Test func `tells whoever types once that what is looked at cannot be written`() throws {
    try state.write("x", to: "state")
    let desk = try desk(answers: [])
    #expect(desk.say("limits --plan premium").remark.text.contains("cannot be written"))
    #expect(desk.say("topic sold-device").remark.text.isEmpty)
    #expect(desk.say("note x").remark.text.contains("cannot be written"))
    #expect(try self.desk().say("limits --plan premium").remark.text.isEmpty)
  }

  @Test func `says which line of a file is lost, and loses no other`() throws {
    let first = try desk()
    for line in ["customer 1", "note kept", "note cut off"] { _ = first.say(line) }
    let path = try #require(files.first)
    try Data(try Data(contentsOf: URL(filePath: path)).dropLast(9)).write(to: URL(filePath: path))
    let second = try desk()
    let customer = second.say("customer 1", screen: Screen()).answer.text
    #expect(customer.contains("1 note; type wrap"))
    #expect(customer.contains("1 line of its file cannot be read and is left out; nothing else is lost."))
    #expect(second.say("wrap").answer.text.contains("1 line of the call's file cannot be read."))
  }

  @Test(arguments: [("guide AFTMM", 0), ("note x", 1), ("flag x", 1), ("limits --plan premium", 0)])
  func `writes of a single command only what is meant to be kept`(line: String, count: Int) throws {
    _ = try desk(isSingleCommand: true).say(line)
    #expect(files.count == count)
  }

  @Test(arguments: ["note", "wrap", "wrap --done"])
  func `says that nothing has happened yet`(line: String) throws {
    let reply = try desk().say(line)
    #expect(reply.status == .notThere)
    #expect(reply.remark.text.contains("Nothing has happened on a call yet."))
  }

  @Test(arguments: [
    ("note the caller is ana", true), ("flag ana sees no menu", true), ("note", false),
    ("wrap --done", false),
  ])
  func `keeps notes and flags out of the history`(line: String, isPrivate: Bool) {
    #expect(namesCustomer(line) == isPrivate)
  }
}
