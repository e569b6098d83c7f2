import Guidance
import Testing

@testable import DeskCommands

struct CircumstancesTests {
  private static let mixed: [[Procedure.Need]] = [[.remote], [.presence], [.web, .password], [.web]]

  @Test func `asks only while the answer decides what comes first`() {
    var known = Circumstances()
    #expect(known.doubt(between: Self.mixed) == .presence)
    known.answers[.presence] = .has
    #expect(known.doubt(between: Self.mixed) == .remote)
    known.answers[.remote] = .lacks
    #expect(known.doubt(between: Self.mixed) == nil)
    #expect(Self.mixed.filter(known.allow) == [[.presence], [.web, .password], [.web]])
  }

  @Test func `asks for the password where only the account page is left`() {
    var known = Circumstances(answers: [.presence: .lacks])
    #expect(known.doubt(between: Self.mixed) == .password)
    known.answers[.password] = .lacks
    #expect(Self.mixed.filter(known.allow) == [[.web]])
  }

  @Test func `keeps all that is not known`() {
    let known = Circumstances(answers: [.presence: .unknown, .remote: .unknown, .password: .unknown])
    #expect(Self.mixed.allSatisfy(known.allow))
    #expect(known.doubt(between: Self.mixed) == nil)
  }

  @Test(arguments: [[[Procedure.Need.web]], [[.remote], [.remote]], [], [[], [.remote]]])
  func `asks nothing where nothing depends on it`(procedures: [[Procedure.Need]]) {
    #expect(Circumstances().doubt(between: procedures) == nil)
  }

  @Test func `takes the phone in the hand for somebody at the device`() {
    let known = Circumstances(answers: [.presence: .lacks])
    #expect(!known.allow([.phone]) && !known.allow([.remote]) && known.allow([.web, .password]))
  }
}
