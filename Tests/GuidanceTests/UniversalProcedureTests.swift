import DeskTestSupport
import Testing

@testable import Guidance

struct UniversalProcedureTests {
  @Test func `finds each platform without the procedure that serves every device`() {
    let (yaml, marks) = unmarked("# A comment.\n⚠️" + samplePlatform("radio", procedures: "[a]").text)
    let knowledge = compile([samplePlatform("tv"), file(.platforms, "radio", yaml)]).knowledge
    let found = LintRule.universalProcedure.findings(in: knowledge)
    #expect(places(of: found) == marks)
    #expect(found.map(\.mark.file) == ["platforms/radio.yaml"])
    #expect(found.map(\.rule) == ["universal-procedure"])
  }
}
