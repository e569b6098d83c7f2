import DeskCommands
import DeskTestSupport
import Foundation
import Testing

struct ResolveCommandTests {
  @Test func `answers a batch line by line, in order, whatever the lines hold`() throws {
    let lines = ["UN55TU7000", "", "Chromecast", "nothing of the kind", "\u{1B}[2J", "AFTMM"]
    let desk = try StubDesk(input: lines)
    let reply = desk.say("resolve --batch")
    let answers = try desk.shown.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(reply.status == .answered)
    #expect(answers.map { $0["query"] as? String } == lines)
    #expect(answers.map { $0["platform"] as? String } == ["samsung-tizen", nil, nil, nil, nil, "fire-tv"])
    #expect((answers[2]["alternatives"] as? [Any])?.count == 2)
    #expect(answers[2]["question"] is String)
    #expect((answers[3]["alternatives"] as? [Any])?.isEmpty == true)
    #expect(answers[3]["platform"] is NSNull)
  }

  @Test func `stops a batch at Ctrl-C`() throws {
    let desk = try StubDesk(input: ["UN55TU7000", "AFTMM"])
    desk.interrupt()
    #expect(desk.say("resolve --batch").status == .interrupted)
    #expect(desk.shown.isEmpty)
  }

  @Test(arguments: ["resolve", "resolve AFTMM --batch"])
  func `wants a model or a batch`(line: String) throws {
    #expect(try StubDesk().say(line).status == .wrongUsage)
  }
}
