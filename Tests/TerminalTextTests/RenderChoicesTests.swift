import TerminalText
import Testing

struct RenderChoicesTests {
  private static let commands = [
    Field("guide", "Show how a device is signed out, step by step."), Field("help", "Explain the console."),
  ]

  private func lines(_ choices: [Field], of count: Int? = nil, rows: Int = 24, _ screen: Screen) -> [String] {
    render(choices, of: count ?? choices.count, rows: rows, for: screen).text.split(separator: "\n")
      .map(String.init)
  }

  @Test func `puts what each is beside its name`() {
    #expect(
      lines(Self.commands, Screen(width: 80)) == [
        "guide  Show how a device is signed out, step by step.", "help   Explain the console.",
      ])
  }

  @Test func `cuts what is too long for the screen, but not for those who hear it`() {
    #expect(
      lines(Self.commands, Screen(width: 24)) == ["guide  Show how a devic…", "help   Explain the cons…"])
    #expect(
      lines(Self.commands, Screen(width: 24, isList: true)) == [
        "guide: Show how a device is signed out, step by step.", "help: Explain the console.",
      ])
  }

  @Test func `puts names side by side when they would be taller than the screen`() {
    let names = (1...50).map { Field("model-\($0)", "A set") }
    let shown = lines(names, rows: 12, Screen(width: 40))
    #expect(shown.count == 10)
    #expect(shown[0] == "model-1   model-2   model-3   model-4")
    #expect(shown.last == "… and 14 more; type another letter.")
  }

  @Test func `says how many there are beyond those it was given`() {
    #expect(lines(Self.commands, of: 900, Screen(width: 80)).last == "… and 898 more; type another letter.")
  }

  @Test(arguments: [20, 40, 80], [6, 12, 24])
  func `fits every screen`(columns: Int, rows: Int) {
    let names = (1...200).map { Field("居間のテレビ-\($0)", $0 % 2 == 0 ? "what it is" : "") }
    let shown = lines(names, of: 5_000, rows: rows, Screen(width: columns))
    #expect(shown.count < rows)
    #expect(shown.allSatisfy { $0.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } <= columns })
  }

  @Test func `lets no name command the terminal`() {
    let text = render([Field("a\u{1B}[2J", "b\u{9B}31m")], of: 1, rows: 24, for: Screen(width: 80)).text
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
  }
}
