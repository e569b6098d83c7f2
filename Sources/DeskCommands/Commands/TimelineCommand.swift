import Accounts
package import ArgumentParser
import Foundation
import Guidance

/// `timeline [--since 24h]`: streams at once as a chart.
package struct TimelineCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Draw how many streams ran at once, and on which devices.",
    discussion: """
      The chart ends where the data end. Each part of it shows the most that ran at
      once in its stretch, so nothing is lost when it is narrow. With --svg the same
      picture is written to a new file, for a ticket.

      Examples:
        timeline
        timeline --since 7d --svg streams.svg
        timeline --json
      """)
  package static let isPersonal = true

  @Argument(help: "E-mail address, phone number or account id; without it, the customer of the case.")
  package var who: [String] = []
  @Option(help: "How far back: 90m, 24h or 30d.")
  package var since = TimelineSpan.day
  @Option(help: "Write the picture to this new file.", completion: .file())
  package var svg: String?
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let account = try desk.account(of: who)
    let start = account.feed.completeUntil.addingTimeInterval(-since.seconds)
    let longer = try desk.account(account, playbacksSince: start)
    let answer = TimelineAnswer(longer, since: start, file: svg, knowledge: try desk.knowledge)
    if let svg { try saveNewFile(answer.svg, at: svg) }
    return answer
  }
}

/// How far back a timeline goes: minutes, hours or days, from one minute to 31 days.
package struct TimelineSpan: ExpressibleByArgument, Sendable {
  static let day = TimelineSpan(seconds: 86_400)
  /// The longest that a chart is drawn for, in seconds.
  private static let longest = 31 * 86_400

  let seconds: TimeInterval

  private init(seconds: TimeInterval) { self.seconds = seconds }

  package init?(argument: String) {
    let units: [Character: Int] = ["m": 60, "h": 3_600, "d": 86_400]
    guard let unit = argument.last.flatMap({ units[$0] }), let count = Int(argument.dropLast()),
      (1...Self.longest).contains(count), count * unit <= Self.longest
    else { return nil }
    seconds = TimeInterval(count * unit)
  }

  package var defaultValueDescription: String { "24h" }
}
