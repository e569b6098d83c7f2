import TerminalText
import Testing

@testable import sessiondesk

struct AskingLineTests {
  private let screen = Screen(width: 80)

  @Test func `says after 300 ms that it asks, and once in ten seconds that it still does`() {
    var line = AskingLine()
    let moments: [Duration] = [
      .milliseconds(299), .milliseconds(300), .seconds(9), .seconds(10), .seconds(19), .seconds(25),
    ]
    let texts = moments.map { line.text(after: $0, screen: screen)?.text }
    #expect(texts == [nil, "\rasking…", nil, "\rstill asking… (10 s)", nil, "\rstill asking… (25 s)"])
    #expect(line.end()?.text == "\r                    \r")
    #expect(line.end() == nil)
  }

  @Test func `begins anew with the next question`() {
    var line = AskingLine()
    _ = line.text(after: .seconds(1), screen: screen)
    _ = line.end()
    #expect(line.text(after: .milliseconds(100), screen: screen) == nil)
    #expect(line.text(after: .milliseconds(400), screen: screen)?.text == "\rasking…")
  }

  @Test func `leaves whole lines where the screen is heard, and nothing in a pipe`() {
    var line = AskingLine()
    #expect(line.text(after: .seconds(1), screen: Screen(width: 80, isList: true))?.text == "asking…\n")
    #expect(line.end() == nil)
    #expect(line.text(after: .seconds(1), screen: Screen()) == nil)
  }
}
