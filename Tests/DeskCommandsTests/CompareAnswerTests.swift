import Accounts
import Foundation
import TerminalText
import Testing

@testable import DeskCommands

struct CompareAnswerTests {
  private static let until = Date(timeIntervalSince1970: 1_795_380_840)

  private func answer(
    _ change: (inout Session) -> Void = { _ in }, playbacks: [Playback] = [], behind: TimeInterval = 0
  ) -> CompareAnswer {
    let first = Session(
      id: "a", device: "LG TV", profile: PersonalText("Ana"), signedInAt: Self.until - 90_000,
      lastContactAt: Self.until - 60, place: Place(country: "US", region: "Ohio", network: "fixed"),
      inHousehold: true)
    var second = first
    second.id = "b"
    second.lastContactAt = Self.until - 120
    change(&second)
    let account = Account(
      customer: Customer(id: "1"), sessions: [first, second], playbacks: playbacks,
      feed: Feed(completeUntil: Self.until))
    let rows = SessionRow.rows(of: account, knowledge: nil)
    let traits = zip(rows, account.sessions).map { RowTraits($0, $1, account) }
    return CompareAnswer(traits[0], traits[1], account, days: 30, now: Self.until + behind)
  }

  private func text(_ answer: CompareAnswer) -> String { render(answer.document, for: Screen()).text }

  @Test func `says when the data cannot tell them apart, and how the customer can`() {
    let answer = answer()
    #expect(answer.differences.isEmpty)
    #expect(text(answer).contains("The data cannot tell these two apart."))
    #expect(text(answer).contains("play anything for ten seconds"))
  }

  @Test func `names each difference, and none that is not known`() {
    #expect(answer { $0.profile = PersonalText("Max") }.differences == [.mainProfile])
    #expect(answer { $0.profile = nil }.differences.isEmpty)
    #expect(answer { $0.signedInAt = Self.until - 200_000 }.differences == [.firstSeen])
    #expect(answer { $0.signedInAt = Self.until - 91_000 }.differences.isEmpty)
    #expect(answer { $0.place.network = "mobile" }.differences == [.network])
    #expect(answer { $0.place.region = "Utah" }.differences == [.place])
    #expect(answer { $0.inHousehold = false }.differences == [.household])
    #expect(answer { $0.device = "Sony TV" }.differences == [.device])
  }

  @Test func `takes the profile that played most for the main one`() {
    let profiles = ["Max", "Max", "Ana"]
    let playbacks = profiles.enumerated().map { index, profile in
      Playback(
        id: "\(index)", session: "b", device: "LG TV", profile: PersonalText(profile),
        startedAt: Self.until - 7_200, endedAt: Self.until - 3_600)
    }
    let answer = answer(playbacks: playbacks)
    #expect(answer.second.mainProfile == PersonalText("Max"))
    #expect(answer.differences == [.mainProfile])
    #expect(text(answer).contains("nothing played in 30 days"))
  }

  @Test(arguments: [
    (0, "The data are up to date: type compare again at once."),
    (720, "The data are 12 minutes behind, so look again 12 minutes after the test."),
    (90_000, "The data are 1 day behind, so the test shows only after the call."),
  ])
  func `says how far the data are behind`(behind: TimeInterval, sentence: String) {
    #expect(text(answer(behind: behind)).contains(sentence))
  }
}
