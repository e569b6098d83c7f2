import DeskCommands
import Foundation
import TerminalText

/// How far a long command is: on a terminal a bar that is drawn over, elsewhere and for screen readers a line
/// every few seconds.
struct ProgressLine {
  private var begun: Date?
  private var last: Date?

  /// Seconds between two drawings, on a terminal and elsewhere.
  private static let pauses = (terminal: 0.1, elsewhere: 5.0)

  /// What is to be written now; nil when it is too soon for more.
  mutating func text(for progress: WorkProgress, screen: Screen, now: Date) -> Printable? {
    let isTerminal = screen.drawsOver
    let begun = begun ?? now
    self.begun = begun
    let pause = isTerminal ? Self.pauses.terminal : Self.pauses.elsewhere
    guard now.timeIntervalSince(last ?? begun) >= pause else { return nil }
    last = now
    let figures = Self.figures(progress, seconds: now.timeIntervalSince(begun))
    guard isTerminal else { return Printable(visible: figures + "\n", keepsLines: true) }
    return Printable.startOfLine + Printable(visible: Self.bar(progress) + figures)
  }

  /// What ends a line that was drawn over; nil when nothing was drawn.
  mutating func end(on screen: Screen) -> Printable? {
    defer { self = ProgressLine() }
    return last != nil && screen.drawsOver ? Printable(visible: "\n", keepsLines: true) : nil
  }

  private static func bar(_ progress: WorkProgress) -> String {
    guard let total = progress.total, total > 0 else { return "" }
    let full = 20 * progress.done / total
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: 20 - full) + "] "
  }

  private static func figures(_ progress: WorkProgress, seconds: Double) -> String {
    guard let total = progress.total, progress.done > 0 else { return "\(progress.done) \(progress.noun)" }
    let left = Int(seconds * Double(total - progress.done) / Double(progress.done))
    return "\(progress.done) of \(total) \(progress.noun), about \(left) s left "
  }
}

extension Screen {
  /// Whether a line may be written over: on a terminal that nobody hears.
  fileprivate var drawsOver: Bool { width != nil && !isList }
}
