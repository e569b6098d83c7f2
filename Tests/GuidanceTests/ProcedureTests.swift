import Accounts
import Guidance
import Testing

struct ProcedureTests {
  @Test func `reads every key`() throws {
    let source = file(
      .procedures, "tv-app",
      """
      id: tv-app
      revision: 2
      title: Sign out in the TV app
      use_when: The app opens.
      needs: [remote, password, web, presence, phone]
      destructive: true
      signs_out: all-apps
      takes_effect_minutes: 10
      warning: All is lost.
      steps:
        - say: Press these.
          keys: [up, down, left, right, ok, back, home, play, rewind, star, menu, options, fast-forward]
          expect: Rows.
          if_not: Wait.
          confidence: unverified
        - {say: Go., expect: Gone., if_not: Stay.}
      after: A sign-in screen.
      \(sampleSources)
      """)
    let (knowledge, findings) = compile([source])
    #expect(findings == [])
    let procedure = try #require(knowledge.procedures["tv-app"])
    #expect(procedure.id == "tv-app")
    #expect(procedure.revision == 2)
    #expect(procedure.title == "Sign out in the TV app")
    #expect(procedure.useWhen == "The app opens.")
    #expect(procedure.needs == Procedure.Need.allCases)
    #expect(procedure.isDestructive)
    #expect(procedure.signsOut == .allApps)
    #expect(procedure.takesEffectMinutes == 10)
    #expect(procedure.warning == "All is lost.")
    #expect(procedure.steps.map(\.say) == ["Press these.", "Go."])
    #expect(procedure.steps.map(\.keys.count) == [Procedure.Key.allCases.count, 0])
    #expect(Set(procedure.steps.flatMap(\.keys)) == Set(Procedure.Key.allCases))
    #expect(procedure.steps.map(\.expect) == ["Rows.", "Gone."])
    #expect(procedure.steps.map(\.ifNot) == ["Wait.", "Stay."])
    #expect(procedure.steps.map(\.confidence) == [.unverified, nil])
    #expect(procedure.steps.map(\.mark.line) == [11, 16])
    #expect(procedure.after == "A sign-in screen.")
    #expect(procedure.reviewBy == CalendarDay("2027-05-22"))
    #expect(procedure.sources.count == 1)
  }

  @Test(arguments: Procedure.Reach.allCases)
  func `knows each reach`(reach: Procedure.Reach) throws {
    let text = sampleProcedure("a").text.replacing("signs_out: app", with: "signs_out: \(reach.rawValue)")
    let knowledge = compile([file(.procedures, "a", text)]).knowledge
    #expect(knowledge.procedures["a"]?.signsOut == reach)
    #expect(knowledge.procedures["a"]?.warning == nil)
  }
}
