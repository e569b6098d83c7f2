import DeskCommands
import DeskTestSupport
import Foundation
import Records
import TerminalText
import Testing

struct GuideQuestionsTests {
  private let all = "2  Sign out in the TV app with the side"

  @Test func `asks what decides, and leaves out what cannot be done`() throws {
    let desk = try StubDesk(answers: ["n"])
    let text = desk.say("guide UN55TU7000").answer.text
    #expect(desk.questions.map(\.prompt) == ["Somebody at the device? y/n> "])
    #expect(text.contains("\n7. Sign one device out from the account page\n"))
    #expect(text.contains("8  Change the password") && !text.contains(all))
    #expect(text.contains("Note: Left out: 8 of 10 procedures, which need somebody at the device."))
  }

  @Test func `keeps all where nothing is known, after one more try at an unclear answer`() throws {
    let desk = try StubDesk(answers: ["perhaps", "", " "])
    let text = desk.say("guide UN55TU7000").answer.text
    #expect(desk.questions.count == 3)
    #expect(
      desk.questions[1].document == [.note("Type y for yes, n for no, or press Enter when it is not known.")])
    let unasked = try StubDesk().say("guide UN55TU7000").answer.text
    #expect(text == unasked)
  }

  @Test func `gives the prompt back at Ctrl-C, and shows nothing`() throws {
    let desk = try StubDesk(answers: [nil])
    let reply = desk.say("guide UN55TU7000")
    #expect(reply.status == .interrupted)
    #expect(reply.answer.text.isEmpty)
    #expect(desk.desk.call == nil)
  }

  @Test(arguments: ["--away --no-password", "--all", "--procedure 2", "--json"])
  func `asks nothing where the options say it`(options: String) throws {
    let desk = try StubDesk(answers: [])
    let reply = desk.say("guide UN55TU7000 \(options)")
    #expect(reply.status == .answered)
    #expect(desk.questions.isEmpty)
  }

  @Test func `takes what the caller lacks as options`() throws {
    let desk = try StubDesk()
    let away = desk.say("guide UN55TU7000 --away").answer.text
    #expect(away.contains("7. Sign one device out") && !away.contains(all))
    let nothing = desk.say("guide UN55TU7000 --away --no-password").answer.text
    #expect(nothing.contains("Warning: All 10 procedures need somebody at the device or the password."))
    let json = desk.say("guide UN55TU7000 --no-remote --json").answer.text
    let guide = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((guide["left_out"] as? [String])?.count == 8)
    #expect((guide["procedures"] as? [Any])?.count == 2)
  }

  @Test func `asks nothing of a device without procedures to choose from`() throws {
    let desk = try StubDesk(answers: [])
    _ = desk.say("guide nothing like this")
    #expect(desk.questions.isEmpty)
  }

  @Test func `records a look-up before it asks`() throws {
    let desk = try StubDesk(canRecord: false, answers: ["y", "y", "y"])
    let reply = desk.say("guide 1 ")
    #expect(desk.questions.isEmpty)
    #expect(reply.status == .wrongUsage)
    let chosen = try StubDesk(answers: [nil])
    _ = chosen.say("customer 1")
    _ = chosen.say("guide 1")
    #expect(chosen.records.entries.map(\.command) == ["customer", "guide"])
  }
}
