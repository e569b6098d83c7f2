import Glibc
import LineEditing
import Testing

// One after the other: Ctrl-C is one flag for the whole program.
@Suite(.serialized) struct LineEditorTests {
  @Test func `gives a script's inputs in order, and then the end for ever`() {
    let editor = ScriptedEditor([.line("guide"), .interrupted])
    #expect(inputs(of: editor, count: 4) == [.line("guide"), .interrupted, .endOfInput, .endOfInput])
  }

  @Test(arguments: [
    ("guide a\nsearch b\n", ["guide a", "search b"]),
    ("guide a\r\nsearch b\r\n", ["guide a", "search b"]),
    ("guide a\nsearch b", ["guide a", "search b"]),
    ("\n\nguide\n", ["", "", "guide"]),
    ("  Fernseher für Zoë 📺\n", ["  Fernseher für Zoë 📺"]),
    ("one\rtwo\n", ["one\rtwo"]),
    ("", []),
  ])
  func `reads the lines of a pipe`(text: String, lines: [String]) throws {
    let editor = try PipedEditor(Array(text.utf8))
    #expect(inputs(of: editor.plain, count: lines.count + 1) == lines.map { .line($0) } + [.endOfInput])
  }

  @Test func `repairs bytes that are not UTF-8`() throws {
    let editor = try PipedEditor([0x61, 0xff, 0x62, 0x0a])
    #expect(editor.plain.nextLine(prompt: "") == .line("a\u{FFFD}b"))
  }

  @Test func `keeps a line as long as the limit, and no longer one`() throws {
    let editor = try PipedEditor(Array("12345678\n123456789\nnext\n".utf8), limit: 8)
    let expected: [LineInput] = [.line("12345678"), .tooLong(limit: 8), .line("next"), .endOfInput]
    #expect(inputs(of: editor.plain, count: 4) == expected)
  }

  @Test func `reports a last line without newline that is too long`() throws {
    let editor = try PipedEditor(Array("123456789".utf8), limit: 8)
    #expect(inputs(of: editor.plain, count: 2) == [.tooLong(limit: 8), .endOfInput])
  }

  @Test func `finds the line after one of many reads`() throws {
    let editor = try PipedEditor([UInt8](repeating: 0x78, count: 50_000) + Array("\nnext\n".utf8))
    #expect(editor.plain.nextLine(prompt: "") == .line(String(repeating: "x", count: 50_000)))
    #expect(editor.plain.nextLine(prompt: "") == .line("next"))
  }

  @Test func `tells whether a line can be had without waiting`() throws {
    let editor = try PipedEditor([], staysOpen: true)
    #expect(!editor.plain.hasLine)
    try editor.write("one\ntwo\nthr")
    #expect(editor.plain.hasLine)
    #expect(editor.plain.nextLine(prompt: "") == .line("one"))
    #expect(editor.plain.hasLine)
    #expect(editor.plain.nextLine(prompt: "") == .line("two"))
    #expect(!editor.plain.hasLine)
    try editor.write("ee\n")
    #expect(editor.plain.hasLine)
    #expect(editor.plain.nextLine(prompt: "") == .line("three"))
    #expect(!editor.plain.hasLine)
  }

  @Test(arguments: ["", "last line"])
  func `need not wait at the end of the input`(text: String) throws {
    let editor = try PipedEditor(Array(text.utf8))
    #expect(editor.plain.hasLine)
    _ = inputs(of: editor.plain, count: 2)
    #expect(editor.plain.hasLine)
  }

  @Test func `gives up a line at Ctrl-C, once`() throws {
    let editor = try PipedEditor(Array("guide\n".utf8))
    Interrupts.watch()
    interruptThisThread()
    #expect(inputs(of: editor.plain, count: 3) == [.interrupted, .line("guide"), .endOfInput])
  }

  @Test func `tells of an interrupt once`() {
    Interrupts.watch()
    interruptThisThread()
    #expect(Interrupts.take())
    #expect(!Interrupts.take())
  }
}

/// A plain editor that reads these bytes from a pipe.
private final class PipedEditor {
  let plain: PlainEditor
  private let descriptor: Int32
  private let other: Int32

  init(_ bytes: [UInt8], limit: Int = 65_536, staysOpen: Bool = false) throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    // Fits into the pipe as a whole, so that nobody needs to read meanwhile.
    try #require(Glibc.write(ends[1], bytes, bytes.count) == bytes.count)
    if !staysOpen { close(ends[1]) }
    other = staysOpen ? ends[1] : -1
    descriptor = ends[0]
    plain = PlainEditor(descriptor: descriptor, limit: limit)
  }

  func write(_ text: String) throws {
    try #require(Glibc.write(other, text, text.utf8.count) == text.utf8.count)
  }

  deinit {
    close(descriptor)
    if other >= 0 { close(other) }
  }
}

private func inputs(of editor: any LineEditor, count: Int) -> [LineInput] {
  (0..<count).map { _ in editor.nextLine(prompt: "desk> ") }
}

/// Sends Ctrl-C's signal to this thread, where test threads block it, so that it has come when this returns.
private func interruptThisThread() {
  var (interrupt, before) = (sigset_t(), sigset_t())
  sigemptyset(&interrupt)
  sigaddset(&interrupt, SIGINT)
  pthread_sigmask(SIG_UNBLOCK, &interrupt, &before)
  raise(SIGINT)
  pthread_sigmask(SIG_SETMASK, &before, nil)
}
