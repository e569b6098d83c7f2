import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

/// What stands before the line that is typed.
struct PromptTextTests {
  @Test(arguments: [
    (Prompt(source: nil), "sessiondesk [no source]> "),
    (Prompt(source: "demo.sqlite"), "sessiondesk [demo.sqlite:read-only]> "),
    (
      Prompt(source: "demo.sqlite", customer: "4821"), "sessiondesk [demo.sqlite:read-only] customer 4•••••> "
    ),
    (Prompt(source: "demo.sqlite", customer: "1"), "sessiondesk [demo.sqlite:read-only] customer •••••> "),
    (Prompt(source: "demo.sqlite", isOffline: true), "sessiondesk [demo.sqlite:read-only] (offline)> "),
    (
      Prompt(source: "demo.sqlite", customer: "4821", isOffline: true),
      "sessiondesk [demo.sqlite:read-only] (offline) customer 4•••••> "
    ),
  ])
  func `says where one is, and never who the customer is`(prompt: Prompt, text: String) {
    #expect(prompt.printable(for: Screen()).text == text)
  }

  @Test(arguments: [
    (80, "sessiondesk [demo.sqlite:read-only] customer 4•••••> "),
    (79, "[demo.sqlite:read-only] 4•••••> "),
    (40, "[demo.sqlite:ro] 4•••••> "),
    (30, "[demo.…:ro] 4•••••> "),
    (1, "[d…:ro] 4•••••> "),
  ])
  func `leaves room to type on a narrow screen`(width: Int, text: String) {
    let prompt = Prompt(source: "demo.sqlite", customer: "4821").printable(for: Screen(width: width))
    #expect(prompt.text == text)
  }

  @Test func `cuts wide letters by their columns`() {
    let prompt = Prompt(source: "顧客データベース.sqlite", isOffline: true).printable(for: Screen(width: 40))
    #expect(prompt.text == "[顧客デー…:ro] (offline)> ")
    #expect(displayWidth(of: prompt.text) <= 26)
  }

  @Test(arguments: ["\u{1}\u{1B}[31m\u{2}", "a\nb", "\u{202E}x"])
  func `shows what could hide text in a name`(name: String) {
    let text = Prompt(source: name, customer: name).printable(for: Screen()).text
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E && $0.value != 0x7F })
  }

  @Test func `says offline from a look-up that failed until one that works`() throws {
    let site = try DemoSite()
    let path = site.folder.path("site.sqlite")
    let desk = try StubDesk(source: path)
    #expect(!desk.desk.prompt.isOffline)
    #expect(desk.say("customer 1").status == .unavailable)
    #expect(desk.desk.prompt.isOffline)
    #expect(desk.say("guide AFTMM").status == .answered)
    #expect(desk.desk.prompt.isOffline)
    try FileManager.default.copyItem(atPath: site.database, toPath: path)
    #expect(desk.say("customer 999").status == .notThere)
    #expect(!desk.desk.prompt.isOffline)
    _ = desk.say("customer 1")
    try FileManager.default.removeItem(atPath: path)
    #expect(desk.say("sessions").status == .unavailable)
    #expect(desk.desk.prompt == Prompt(source: "demo.sqlite", customer: "1", isOffline: true))
  }
}
