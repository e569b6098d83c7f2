import DeskTestSupport
import Foundation
import Testing

/// What stands on the screen while a line is typed that is longer than the screen is wide.
struct ScreenTests {
  private static let letters = "guide abcdefghijklmnopqrstuvwxyz0123456789"

  @Test(arguments: ["emacs", "vi"])
  func `wraps a long line, and keeps it whole while it is edited`(editing: String) throws {
    let screen = try screen(Keyboard(editing: editing), columns: 40)
    try screen.type(Self.letters)
    try screen.expect(["[demo.sqlite:read-only]> guide abcdefghi", "jklmnopqrstuvwxyz0123456789"])
    try screen.press("Home")
    try screen.type("xy ")
    try screen.expect(["[demo.sqlite:read-only]> xy guide abcdef", "ghijklmnopqrstuvwxyz0123456789"])
    #expect(try screen.cursor[0] == 28)
    try screen.press("End")
    try screen.press("BSpace")
    try screen.expect(["[demo.sqlite:read-only]> xy guide abcdef", "ghijklmnopqrstuvwxyz012345678"])
  }

  @Test(arguments: ["emacs", "vi"])
  func `wraps wide letters where they do not fit`(editing: String) throws {
    let screen = try screen(Keyboard(editing: editing), columns: 40)
    try screen.type("search 山山山山山山山山山山")
    try screen.expect(["[demo.sqlite:read-only]> search 山山山山", "山山山山山山"])
    try screen.type("é")
    try screen.press("Left", "BSpace")
    try screen.expect(["[demo.sqlite:read-only]> search 山山山山", "山山山山山é"])
  }

  @Test(
    arguments: ["emacs", "vi"],
    [
      (60, "sessiondesk [demo.sqlite:read-only]>"), (30, "[demo.sqlite:ro]>"),
      (100, "sessiondesk [demo.sqlite:read-only]>"),
    ])
  func `repaints a typed line when the size changes`(editing: String, change: (columns: Int, prompt: String))
    throws
  {
    let screen = try screen(Keyboard(editing: editing), columns: 40)
    try screen.type(Self.letters)
    try screen.expect(["jklmnopqrstuvwxyz0123456789"])
    try screen.resize(columns: change.columns, rows: 12)
    let line = "[demo.sqlite:read-only]> \(Self.letters)"
    try screen.expect(line.wrapped(change.columns))
    try screen.press("C-c")
    try screen.expect((line + "^C").wrapped(change.columns).suffix(1) + [change.prompt])
  }

  @Test(arguments: ["emacs", "vi"])
  func `leaves nothing of a long line that a short one takes the place of`(editing: String) throws {
    let screen = try screen(Keyboard(editing: editing), columns: 40)
    try screen.type("help quit")
    try screen.press("Enter")
    try screen.expect(["[demo.sqlite:read-only]>"])
    try screen.type("help version --json and more than a row of it")
    try screen.press("Enter")
    try screen.expect(["[demo.sqlite:read-only]>"])
    try screen.type("help")
    try screen.press("Up")
    try screen.expect(["[demo.sqlite:read-only]> help version --", "json and more than a row of it"])
    try screen.press("Up")
    try screen.expect(["[demo.sqlite:read-only]> help quit"])
  }

  private func screen(_ keyboard: Keyboard, columns: Int) throws -> TmuxScreen {
    let site = try DemoSite()
    let screen = try TmuxScreen(
      Repository.program, environment: try keyboard.environment(site), columns: columns, rows: 12,
      terminal: "screen-256color")
    try screen.expect(["[demo.sqlite:read-only]>"])
    return screen
  }
}

extension String {
  /// The text in rows of so many letters.
  fileprivate func wrapped(_ columns: Int) -> [String] {
    stride(from: 0, to: count, by: columns).map { String(dropFirst($0).prefix(columns)) }
  }
}
