import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct LimitsAnswerTests {
  @Test func `counts two streams, and says why three playbacks do not count`() throws {
    let text = try StubDesk().say("limits 1", screen: Screen()).answer.text
    #expect(text.contains("Streams at once: 2 of 2 in use"))
    #expect(text.components(separatedBy: "\n- counted:").count - 1 == 2)
    #expect(text.contains("only steers another device"))
    #expect(text.contains("a download plays without the service"))
    #expect(text.contains("fell silent"))
  }

  @Test(arguments: [("premium", "4 allowed"), ("standard", "2 allowed"), ("Standard with ads", "2 allowed")])
  func `tells a plan's limits and the record they come from`(plan: String, streams: String) throws {
    let text = try StubDesk().say("limits --plan '\(plan)'", screen: Screen()).answer.text
    #expect(text.contains("Streams at once: \(streams)"))
    #expect(text.contains("plan record"))
    #expect(text.contains("valid from"))
    #expect(text.contains("read 20"))
  }

  @Test func `keeps the four limits apart, in the same order`() throws {
    let text = try StubDesk().say("limits 1").answer.text
    let places = try ["Devices signed in:", "Streams at once:", "Download devices:", "Household:"].map {
      try #require(text.range(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
  }
}
