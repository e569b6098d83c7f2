import DeskCommands
import DeskTestSupport
import Foundation
import Records
import TerminalText
import Testing

struct SessionsCommandTests {
  @Test func `lays the rows out for a wide, a narrow and a spoken screen`() throws {
    let desk = try StubDesk()
    try expectSnapshot(desk.say("sessions 1", screen: Screen(width: 80)).answer.text, named: "sessions-80")
    try expectSnapshot(desk.say("sessions 1", screen: Screen(width: 40)).answer.text, named: "sessions-40")
    try expectSnapshot(
      desk.say("sessions 1", screen: Screen(isList: true)).answer.text, named: "sessions-list")
  }

  @Test func `masks what customers named, and makes hostile names harmless`() throws {
    let text = try StubDesk().say("sessions 11").answer.text
    #expect(text.contains("居•••••"))
    #expect(!text.contains("居間"))
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test func `shows one row's names in full, since one row was asked for`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 11")
    #expect(desk.say("session 1").answer.text.contains("居間のテレビ"))
  }

  @Test func `says that a list without rows does not mean that nobody is signed in`() throws {
    let text = try StubDesk().say("sessions 28").answer.text
    #expect(text.contains("no session in the data"))
    #expect(text.contains("not be in the data"))
  }

  @Test func `remembers the customer of the case`() throws {
    let desk = try StubDesk()
    _ = desk.say("sessions customer3@example.com")
    #expect(desk.say("sessions").answer.text.hasPrefix("Customer 3 "))
    #expect(desk.records.entries.map(\.identifier) == ["c•••••", "3"])
  }
}
