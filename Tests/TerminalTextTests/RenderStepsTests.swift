import Testing

import TerminalText

struct RenderStepsTests {
  private func text(_ steps: [Step], _ screen: Screen = Screen(width: 80)) -> String {
    render([.steps(steps)], for: screen).text
  }

  @Test func `numbers plain steps line by line`() {
    #expect(
      text([Step(say: "Press Home."), Step(say: "Open Settings.")])
        == "  1. Press Home.\n  2. Open Settings.\n")
  }

  @Test func `puts what to see and what else to do below the sentence`() {
    #expect(
      text([Step(say: "Press Home.", expect: "Rows of titles.", ifNot: "Press Back."), Step(say: "Wait.")])
        == """
        \u{20} 1. Press Home.
             See: Rows of titles.
             If not: Press Back.

          2. Wait.

        """)
  }

  private let keys = ["up", "↑", "down", "↓", "left", "←", "right", "→", "back", "OK"]

  @Test func `says keys by fours`() {
    #expect(
      text([Step(say: "Press:", keys: keys)])
        == "  1. Press:\n     Up Up Down Down   Left Left Right Right   Back OK\n")
  }

  @Test func `breaks keys between fours, as many on each line`() {
    #expect(
      text([Step(say: "Press:", keys: keys)], Screen(width: 40))
        == "  1. Press:\n     Up Up Down Down\n     Left Left Right Right\n     Back OK\n")
  }

  @Test func `keeps fours apart by commas for those who hear the screen`() {
    #expect(
      text([Step(say: "Press:", keys: keys)], Screen(isList: true))
        == "  1. Press:\n     Up Up Down Down, Left Left Right Right, Back OK\n")
  }

  @Test func `lines up numbers of different length`() {
    let lines = text(Array(repeating: Step(say: "Wait."), count: 10)).split(separator: "\n")
    #expect(lines.first == "   1. Wait.")
    #expect(lines.last == "  10. Wait.")
  }

  @Test func `makes keys visible as well`() {
    #expect(text([Step(say: "Press:", keys: ["\u{1B}[A"])]).contains("␛[A"))
  }
}
