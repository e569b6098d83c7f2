import Accounts
import Guidance
import Testing

struct PlatformTests {
  private func platform(_ yaml: String) throws -> Platform {
    let (knowledge, findings) = compile([file(.platforms, "samsung-tizen", yaml)])
    #expect(findings == [])
    return try #require(knowledge.platforms["samsung-tizen"])
  }

  @Test func `reads every key`() throws {
    let platform = try platform(
      """
      id: samsung-tizen
      revision: 4
      name: Samsung Smart TV (Tizen)
      kind: disc-player
      years: 2015 and later
      recognise:
        - say: Home opens as a bar.
          years: 2015-2021
          confidence: low
        - say: It says Tizen.
      procedures: [tv-app-current, web-remote-sign-out]
      signs_itself_back_in: Sign out again.
      support_ended: 2019-12-02
      ended_years:
        - {first: 2010, last: 2012, ended: 2018-05-01}
      note: Not in hotels.
      review_by: 2027-05-22
      sources:
        - title: A page
          url: https://example.com/a
          read: 2026-11-22
          confidence: medium
        - {title: Another, read: 2026-11-21, confidence: high}
      """)
    #expect(platform.id == "samsung-tizen")
    #expect(platform.revision == 4)
    #expect(platform.name == "Samsung Smart TV (Tizen)")
    #expect(platform.kind == .discPlayer)
    #expect(platform.years == "2015 and later")
    #expect(platform.recognise.map(\.say) == ["Home opens as a bar.", "It says Tizen."])
    #expect(platform.recognise.map(\.years) == ["2015-2021", nil])
    #expect(platform.recognise.map(\.confidence) == [.low, nil])
    #expect(platform.procedures.map(\.value) == ["tv-app-current", "web-remote-sign-out"])
    #expect(platform.signsItselfBackIn == "Sign out again.")
    #expect(platform.supportEnded == CalendarDay("2019-12-02"))
    #expect(platform.endedYears.map(\.years) == [2010...2012])
    #expect(platform.endedYears.map(\.day) == [CalendarDay("2018-05-01")])
    #expect(platform.note == "Not in hotels.")
    #expect(platform.reviewBy == CalendarDay("2027-05-22"))
    #expect(platform.sources.map(\.title) == ["A page", "Another"])
    #expect(platform.sources.map(\.url) == ["https://example.com/a", nil])
    #expect(platform.sources.map(\.read) == [CalendarDay("2026-11-22"), CalendarDay("2026-11-21")])
    #expect(platform.sources.map(\.confidence) == [.medium, .high])
    #expect(platform.sources.confidence == .high)
  }

  @Test func `leaves out what is optional`() throws {
    let platform = try platform(samplePlatform("samsung-tizen").text)
    #expect(platform.years == nil)
    #expect(platform.signsItselfBackIn == nil)
    #expect(platform.supportEnded == nil)
    #expect(platform.note == nil)
  }

  @Test(arguments: [(2009, nil), (2010, "2018-05-01"), (2012, "2018-05-01"), (2013, nil), (nil, nil)])
  func `ends for some model years before it ends for all`(year: Int?, day: String?) throws {
    let platform = try platform(
      samplePlatform("samsung-tizen").text + "ended_years: [{first: 2010, last: 2012, ended: 2018-05-01}]\n")
    #expect(platform.supportEnded(modelYear: year) == day.flatMap { CalendarDay($0) })
  }

  @Test(arguments: Platform.Kind.allCases)
  func `knows each kind`(kind: Platform.Kind) throws {
    let yaml = samplePlatform("samsung-tizen").text.replacing("kind: tv", with: "kind: \(kind.rawValue)")
    #expect(try platform(yaml).kind == kind)
  }
}
