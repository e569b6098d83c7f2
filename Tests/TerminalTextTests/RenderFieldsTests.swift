import Testing

import TerminalText

struct RenderFieldsTests {
  private func text(_ fields: [Field], _ screen: Screen) -> String {
    render([.fields(fields)], for: screen).text
  }

  private let fields = [
    Field("Plan", "Standard"),
    Field("Signs out", "This app on this TV only. Other TVs and browsers stay signed in."),
  ]

  @Test func `aligns values and hangs what is wrapped`() {
    #expect(
      text(fields, Screen(width: 60)) == """
        Plan:      Standard
        Signs out: This app on this TV only. Other TVs and browsers
                   stay signed in.

        """)
  }

  @Test func `puts values right after their labels on narrow screens`() {
    #expect(
      text(fields, Screen(width: 40)) == """
        Plan: Standard
        Signs out: This app on this TV only.
          Other TVs and browsers stay signed in.

        """)
  }

  @Test func `does so when a label would take more than a third of the screen`() {
    let label = String(repeating: "x", count: 30)
    #expect(text([Field(label, "a"), Field("b", "c")], Screen(width: 60)) == "\(label): a\nb: c\n")
  }

  @Test func `wraps nothing without a width`() {
    #expect(text(fields, Screen()).split(separator: "\n").count == 2)
  }

  @Test func `makes labels visible as well`() {
    #expect(text([Field("a\u{1B}", "b")], Screen()) == "a␛: b\n")
  }
}
