import DeskCommands
import DeskTestSupport
import TerminalText
import Testing

struct HandoutCommandTests {
  @Test(arguments: [
    ("handout UN55TU7000 --language es", "Así puede cerrar la sesión"), ("handout 1", "Hello,"),
    ("handout --language de", "Guten Tag,"), ("handout ps5 --channel chat --language pt", "1. Abra"),
    ("guide UN55TU7000 --language German", "In der TV-App ausloggen"), ("topic", "sold-device"),
    ("topic sold device", "The device was sold"), ("topic sold-device --language fr", "appareil"),
    ("message NW-2-5", "It means:"), ("message too many people are using your account", "Stop one"),
  ])
  func `answers`(line: String, part: String) throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    let reply = desk.say(line)
    #expect(reply.status == .answered)
    #expect(reply.answer.text.contains(part))
    #expect(!reply.answer.text.contains("{"))
  }

  @Test(arguments: [
    ("handout nonsense-42", "No entry knows 'nonsense-42'."),
    ("handout samsung tv", "It is not settled what"),
    ("handout ps5 --procedure 99", "There is no procedure 99"),
    ("topic sold-devise", "Did you mean sold-device?"),
    ("message xyz", "No message is known with 'xyz'."),
    ("handout --channel sms --language fr", "short enough"),
  ])
  func `says what is not there, and what to do next`(line: String, part: String) throws {
    let reply = try StubDesk().say(line)
    #expect(reply.status == .notThere)
    #expect(reply.remark.text.contains(part))
  }

  @Test(arguments: ["handout ps5 --language klingon", "handout ps5 --channel pigeon", "message"])
  func `refuses what it does not understand`(line: String) throws {
    #expect(try StubDesk().say(line).status == .wrongUsage)
  }
}
