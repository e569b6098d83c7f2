import Accounts
package import ArgumentParser
import Foundation

/// `compare N M`: two rows side by side.
package struct CompareCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Tell two rows of one model apart, by what happens on them.",
    discussion: """
      By main profile, usual hours, first sign-in, network and place; and how a
      few seconds of playing settle which is which.

      Examples:
        compare 1 2
        compare 1 2 --json
      """)

  @Argument(help: "A row's number in the list of sessions.", completion: .known(.rows))
  package var first: Int
  @Argument(help: "Another row's number.", completion: .known(.rows))
  package var second: Int
  @OptionGroup package var output: OutputOptions

  /// How many days of playbacks are looked at.
  private static let days = 30

  package init() {}

  package func validate() throws {
    if first == second { throw ValidationError("Name two different rows, for example: compare 1 2") }
  }

  package func answer(at desk: inout Desk) throws -> any Answer {
    var account = try desk.account()
    let monthBefore = account.feed.completeUntil.addingTimeInterval(-86_400 * Double(Self.days))
    account = try desk.account(account, playbacksSince: monthBefore)
    let sessions = [try account.session(inRow: first), try account.session(inRow: second)]
    let rows = SessionRow.rows(of: account, knowledge: try? desk.knowledge)
    let traits = zip([first, second], sessions).map { row, session in
      RowTraits(rows[row - 1], session, account)
    }
    return CompareAnswer(traits[0], traits[1], account, days: Self.days, now: desk.world.now())
  }
}
