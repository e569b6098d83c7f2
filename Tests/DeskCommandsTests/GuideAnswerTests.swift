import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct GuideAnswerTests {
  @Test(arguments: [
    ("UN55TU7000", "samsung-tizen"), ("Roku 4800X", "roku"), ("AFTMM", "fire-tv"), ("CFI-1215A", "ps5"),
    ("OLED55C1PUB", "lg-webos"), ("BDP-S6700", "bluray-sony"),
  ])
  func `gives the platform and at least two procedures with steps`(model: String, platform: String) throws {
    let guide = try guide("guide \(model) --json")
    #expect(guide["platform"] as? String == platform)
    let procedures = try #require(guide["procedures"] as? [[String: Any]])
    #expect(procedures.count >= 2)
    #expect(procedures.allSatisfy { !(($0["steps"] as? [Any]) ?? []).isEmpty })
  }

  @Test func `asks when several platforms fit`() throws {
    let reply = try StubDesk().say("guide Chromecast", screen: Screen())
    #expect(reply.status == .answered)
    #expect(reply.answer.text.contains("Ask: Does it have a remote control of its own?"))
    #expect(reply.answer.text.contains("this serves every device"))
  }

  @Test func `offers the closest models and what serves every device when nothing fits`() throws {
    let reply = try StubDesk().say("guide QQ55TU7000", screen: Screen())
    #expect(reply.status == .notThere)
    #expect(reply.answer.text.contains("No entry knows 'QQ55TU7000'. Did you mean UN55TU7000?"))
    #expect(reply.answer.text.contains("netflix.com"))
  }

  @Test func `takes the model of a row`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    #expect(desk.say("guide 1").answer.text.hasPrefix("Row 1: Samsung UN55TU7000, 2020"))
  }

  @Test(arguments: ["guide 0", "guide 99", "session 99"])
  func `says which rows there are`(line: String) throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    let reply = desk.say(line)
    #expect(reply.status == .notThere)
    #expect(reply.remark.text.contains("1 to 8"))
  }

  @Test func `takes a number of four digits for a model, and looks nobody up`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    #expect(desk.say("guide 9101").answer.text.contains("Roku"))
    #expect(desk.records.entries.count == 1)
  }

  @Test func `shows one procedure whole, or the one that is asked for, or all`() throws {
    let desk = try StubDesk()
    let first = desk.say("guide UN55TU7000").answer.text
    let third = desk.say("guide UN55TU7000 --procedure 3").answer.text
    let all = desk.say("guide UN55TU7000 --all").answer.text
    #expect(first.components(separatedBy: "See:").count - 1 == 6)
    #expect(third.contains("Up Up Down Down   Left Right Left Right   Up Up Up Up"))
    #expect(all.components(separatedBy: "See:").count > 30)
  }

  @Test func `marks what nobody found a source for`() throws {
    #expect(try StubDesk().say("guide Chromecast").answer.text.contains("(unverified)"))
  }

  @Test(arguments: ["UN46C6500", "UE40D6500", "samsung tv from 2011", "PlayStation 3"])
  func `shows the account page alone where the service has ended`(model: String) throws {
    let reply = try StubDesk().say("guide '\(model)'").answer.text
    #expect(reply.contains("Warning: The service ended on this device on 20"))
    let guide = try guide("guide '\(model)' --json")
    let procedures = try #require(guide["procedures"] as? [[String: Any]])
    let needs = procedures.flatMap { $0["needs"] as? [String] ?? [] }
    #expect(Set(needs) == ["web", "password"])
    #expect(guide["signs_itself_back_in"] is NSNull)
  }

  @Test func `says that it guessed where no entry holds the text`() throws {
    let guessed = try StubDesk().say("guide UN55TU700O").answer.text
    #expect(guessed.contains("Warning: No entry knows 'UN55TU700O'; this is the likeliest reading."))
    #expect(!(try StubDesk().say("guide UN55TU7000").answer.text.contains("likeliest")))
  }

  @Test func `lays a guide out for a wide, a narrow and a spoken screen`() throws {
    let desk = try StubDesk()
    try expectSnapshot(desk.say("guide AFTMM", screen: Screen(width: 80)).answer.text, named: "guide-80")
    try expectSnapshot(desk.say("guide AFTMM", screen: Screen(width: 40)).answer.text, named: "guide-40")
    try expectSnapshot(desk.say("guide AFTMM", screen: Screen(isList: true)).answer.text, named: "guide-list")
  }

  private func guide(_ line: String) throws -> [String: Any] {
    let text = try StubDesk().say(line).answer.text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
