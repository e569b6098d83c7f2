import DeskCommands
import Foundation
import TerminalText
import Testing

@testable import sessiondesk

struct ProgressLineTests {
  private let start = Date(timeIntervalSince1970: 0)

  @Test func `draws a bar over itself on a terminal`() {
    var line = ProgressLine()
    let screen = Screen(width: 80)
    #expect(line.text(for: progress(10), screen: screen, now: start) == nil)
    let text = line.text(for: progress(50), screen: screen, now: start + 1)?.text
    #expect(text == "\r[##########..........] 50 of 100 customers, about 1 s left ")
    #expect(line.end(on: screen)?.text == "\n")
  }

  @Test(arguments: [Screen(), Screen(width: 80, isList: true)])
  func `writes a line every few seconds elsewhere, and for screen readers`(screen: Screen) {
    var line = ProgressLine()
    #expect(line.text(for: progress(10), screen: screen, now: start) == nil)
    #expect(line.text(for: progress(20), screen: screen, now: start + 4) == nil)
    #expect(
      line.text(for: progress(50), screen: screen, now: start + 6)?.text
        == "50 of 100 customers, about 6 s left \n")
    #expect(line.text(for: progress(60), screen: screen, now: start + 7) == nil)
    #expect(line.end(on: screen) == nil)
  }

  @Test func `ends nothing where nothing was drawn`() {
    var line = ProgressLine()
    #expect(line.end(on: Screen(width: 80)) == nil)
  }

  private func progress(_ done: Int) -> WorkProgress {
    WorkProgress(done: done, total: 100, noun: "customers")
  }
}
