import DeskTestSupport
import Foundation
import Records
import TerminalText
import Testing

@testable import DeskCommands

struct WalkCommandTests {
  @Test func `walks a row to its end, and says what to expect`() throws {
    let desk = try StubDesk(answers: ["", "w"])
    _ = desk.say("customer 1")
    let reply = desk.say("walk 1")
    #expect(reply.status == .answered)
    #expect(desk.questions.map(\.prompt) == ["step 1 of 6> ", "step 2 of 6> "])
    #expect(reply.answer.text.hasPrefix("It worked: Sign out in the TV app\n\nThey should see: "))
    #expect(reply.answer.text.contains("It takes effect at once."))
    #expect(reply.answer.text.contains("If it signs itself back in"))
    #expect(desk.desk.call?.walks.map(\.outcome) == [.worked])
    #expect(desk.desk.call?.walks.first?.device?.name == "Samsung UN55TU7000")
  }

  @Test func `tells until when, on the customer's clock`() throws {
    let desk = try StubDesk(answers: ["w"])
    _ = desk.say("customer 1")
    let text = desk.say("walk 1 --procedure 7", screen: Screen()).answer.text
    #expect(
      text.contains(
        "It takes effect within 8 hours, by 23:15 America/New_York at the latest. Until then it may"))
  }

  @Test func `shows the pages of a wide and a narrow screen`() throws {
    let desk = try StubDesk(answers: ["", "n", "x", "", "?", "q"])
    let answer = desk.say("walk AFTMM").answer.text
    for width in [80, 40] {
      let pages = desk.questions.map {
        render($0.document, for: Screen(width: width)).text + $0.prompt + "\n"
      }
      try expectSnapshot(pages.joined(), named: "walk-\(width)")
    }
    #expect(answer.hasPrefix("Left at step 1 of"))
  }

  @Test func `keeps each step at once`() throws {
    let state = try TemporaryFolder()
    let desk = try StubDesk(answers: ["", "", nil], state: state)
    _ = desk.say("customer 1")
    #expect(desk.say("walk 1").answer.text.contains("Left at step 3 of 6"))
    let later = try StubDesk(state: state)
    #expect(later.say("customer 1", screen: Screen()).answer.text.contains("left at step 3 of 6 for row 1"))
  }

  @Test func `flags what is not seen and what did not work`() throws {
    let desk = try StubDesk(answers: ["n", "x", "q"])
    let reply = desk.say("walk UN55TU7000")
    #expect(reply.answer.text.contains("It did not work, at step 1 of 6"))
    #expect(desk.desk.call?.flags.map(\.step) == [1, 1])
    #expect(desk.say("kb flags").answer.text.contains("Not seen: Rows of titles"))
  }

  @Test func `leaves out what cannot be done`() throws {
    let desk = try StubDesk(answers: ["q"])
    _ = desk.say("walk UN55TU7000 --away")
    #expect(
      desk.questions.first.map {
        render($0.document, for: Screen()).text.contains("\n7. Sign one device out")
      } == true)
  }

  @Test func `says how far it came in JSON`() throws {
    let text = try StubDesk(answers: ["w"]).say("walk UN55TU7000 --json").answer.text
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      answer.keys.sorted() == ["device", "outcome", "procedure", "step", "step_count", "takes_effect_by"])
    #expect(answer["outcome"] as? String == "worked")
  }

  @Test func `sends whoever cannot be asked to the guide`() throws {
    let reply = try StubDesk().say("walk UN55TU7000", screen: Screen())
    #expect(reply.status == .wrongUsage)
    #expect(reply.remark.text.contains("nobody types here. All steps at once: guide UN55TU7000."))
  }

  @Test(arguments: [
    ("walk Chromecast", 1), ("walk nothing like this", 1), ("walk UN55TU7000 --procedure 99", 1),
    ("walk ''", 64),
  ])
  func `asks nothing where there is nothing to walk`(line: String, status: Int32) throws {
    let desk = try StubDesk(answers: [])
    #expect(desk.say(line).status.rawValue == status)
    #expect(desk.questions.isEmpty)
  }

  @Test func `shows nothing of a customer when the look-up cannot be recorded`() throws {
    let desk = try StubDesk(canRecord: false, answers: ["w"])
    desk.desk.customer = "1"
    #expect(desk.say("walk 1").status == .refused)
    #expect(desk.questions.isEmpty)
  }
}
