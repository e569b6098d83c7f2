import DeskCommands
import DeskTestSupport
import Foundation
import TerminalText
import Testing

struct CoverageCommandTests {
  private let knowledge: TemporaryFolder
  private let table: String

  init() throws {
    knowledge = try smallKnowledge()
    table = try knowledge.write(
      """
      brand\tmodel\tplatform\thow
      Acme\tAX100B\tacme-tv\tstated
      Acme\tUN55TU7000\tother-tv\tderived
      Zenith\tnothing\tacme-tv\tstated
      \t\u{1B}[2J\t-\tstated

      """, to: "table.tsv")
  }

  private func say(_ line: String) throws -> Reply {
    try StubDesk(knowledgeFolder: knowledge.url.path).say(line, screen: Screen())
  }

  @Test func `counts the rows and shows the gaps`() throws {
    let reply = try say("kb coverage \(table)")
    #expect(reply.status == .answered)
    for part in [
      "Coverage", "50.00", "By how the table knows", "derived", "Worst gaps by platform",
      "Worst gaps by brand",
    ] {
      #expect(reply.answer.text.contains(part), "\(part)")
    }
    #expect(!reply.answer.text.contains("Misses"))
  }

  @Test func `lists the rows that are wrong or unknown when it is asked to`() throws {
    let text = try say("kb coverage \(table) --misses").answer.text
    #expect(text.contains("Acme  UN55TU7000  other-tv  acme-tv"))
    #expect(text.contains("Zenith  nothing  acme-tv"))
  }

  @Test func `gives the same to programs, with every miss`() throws {
    let text = try say("kb coverage \(table) --json").answer.text
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let total = try #require(answer["total"] as? [String: Any])
    #expect(answer.keys.sorted() == ["by_brand", "by_how", "by_platform", "misses", "total"])
    #expect(["rows", "right", "question", "wrong", "unknown"].map { total[$0] as? Int } == [4, 2, 0, 1, 1])
    #expect((answer["misses"] as? [[String: Any]])?.map { $0["outcome"] as? String } == ["wrong", "unknown"])
  }

  @Test func `says when there is no table, or none with models`() throws {
    #expect(try say("kb coverage /nowhere.tsv").remark.text.contains("/nowhere.tsv"))
    let other = try knowledge.write("a\tb\n", to: "other.tsv")
    let reply = try say("kb coverage \(other)")
    #expect(reply.status != .answered)
    #expect(reply.remark.text.contains("names no column 'model'"))
  }

  @Test func `stops at Ctrl-C`() throws {
    let desk = try StubDesk(knowledgeFolder: knowledge.url.path)
    desk.interrupt()
    #expect(desk.say("kb coverage \(table)").status == .interrupted)
  }
}
