import DeskTestSupport
import Testing

@testable import TerminalText

struct RenderTests {
  private static let screens = [
    "wide": Screen(width: 80), "narrow": Screen(width: 40), "pipe": Screen(),
    "list": Screen(width: 80, isList: true), "color": Screen(width: 80, hasColor: true),
  ]

  @Test(arguments: screens.keys.sorted())
  func `shows every kind of block`(name: String) throws {
    let screen = try #require(Self.screens[name])
    try expectSnapshot(render(sampleDocument, for: screen).text, named: "document-\(name)")
  }

  @Test func `puts a word before remarks, and hangs their lines`() {
    let document: Document = [.note("one two three four"), .warning("one two three")]
    #expect(
      render(document, for: Screen(width: 20)).text == """
        Note: one two three
              four

        Warning: one two
                 three

        """)
  }

  @Test func `leaves no blank lines for blocks without lines`() {
    let document: Document = [
      .paragraph("a"), .list([]), .steps([]), .fields([]), .verbatim([]), .paragraph("b"),
    ]
    #expect(render(document, for: Screen()).text == "a\n\nb\n")
    #expect(render([], for: Screen()).text.isEmpty)
  }

  @Test func `never wraps what is laid out already`() {
    let long = String(repeating: "x ", count: 50) + "x"
    #expect(render([.verbatim([long, "  y"])], for: Screen(width: 20)).text == "\(long)\n  y\n")
  }

  @Test(arguments: hostileTexts)
  func `lets no text command the terminal from any place`(sample: TextSample) {
    for screen in Self.screens.values {
      expectSafe(render(document(of: sample.text), for: screen), on: screen)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `lets no random text command the terminal or leave the screen`(seed: UInt64) {
    let document = document(of: randomText(seed: seed, length: 50))
    for screen in Self.screens.values { expectSafe(render(document, for: screen), on: screen) }
  }

  @Test(arguments: [20, 21, 30, 59, 60, 100])
  func `fits every screen`(width: Int) {
    let screen = Screen(width: width)
    expectSafe(render(Document(sampleDocument.blocks.dropLast()), for: screen), on: screen)
  }

  private func document(of text: String) -> Document {
    let line = Line(text)
    let step = Step(say: line, keys: [text, text], expect: line, ifNot: line)
    let columns = [Column(text), Column(text, alignment: .right), Column(text, isFreeText: true)]
    return [
      .heading(line), .paragraph(line + line), .fields([Field(text, line)]), .list([line]), .steps([step]),
      .table(Table(columns: columns, rows: [[line, line, line]])), .note(line), .warning(line),
    ]
  }

  private func expectSafe(_ printable: Printable, on screen: Screen) {
    let text = screen.hasColor ? printable.text.withoutOurColors : printable.text
    let hidden = text.unicodeScalars.filter { $0.isHidden && $0 != "\n" && !$0.mayStayHidden }
    #expect(hidden.isEmpty)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(!lines.contains { $0.utf8.last == 0x20 })
    #expect(!lines.contains { displayWidth(of: $0) > screen.width ?? .max })
  }
}

extension String {
  /// The text without exactly the sequences that `render` may write.
  fileprivate var withoutOurColors: String {
    var kept = unicodeScalars.split(separator: "\u{1B}", omittingEmptySubsequences: false).map(String.init)
    for index in kept.indices.dropFirst() { kept[index] = kept[index].withoutOurCode }
    return kept.joined()
  }

  /// The text after an escape character without our code, or with a mark that fails the test.
  private var withoutOurCode: String {
    let code = ["[0m", "[1m", "[2m", "[32m", "[33m", "[36m"].first {
      unicodeScalars.starts(with: $0.unicodeScalars)
    }
    return code.map { String(unicodeScalars.dropFirst($0.unicodeScalars.count)) } ?? "\u{1B}" + self
  }
}

extension Unicode.Scalar {
  /// Whether it is a joiner or selector, which stays where writing needs it.
  fileprivate var mayStayHidden: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE02, 0xFE0E, 0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
