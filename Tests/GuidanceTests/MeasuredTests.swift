import DeskTestSupport
import Foundation
import Guidance
import Testing

/// What the real knowledge base must know of texts that nobody wrote for it.
struct MeasuredTests {
  private func coverage(_ name: String) throws -> Coverage {
    let resolver = Resolver(try RealKnowledge.knowledge())
    let table = Repository.root.appending(path: "Tests/GuidanceTests/Measured/\(name).tsv").path
    var coverage = Coverage()
    for text in try loadDeviceTexts(at: table) { coverage.add(text, by: resolver) }
    return coverage
  }

  @Test(arguments: [("spoken", 85.0), ("user-agents", 95)])
  func `knows so many of a hundred texts`(name: String, floor: Double) throws {
    let total = try coverage(name).total
    #expect(total.rows >= 400)
    #expect(total.percent >= floor, "\(total)")
  }

  @Test func `takes at most one in two hundred other devices for one that streams`() throws {
    let rows = try coverage("no-streaming-device").rows
    let taken = rows.filter { $0.found.count == 1 }
    #expect(rows.count >= 400)
    #expect(taken.count * 200 <= rows.count, "\(taken.map { "\($0.text.model): \($0.found)" })")
  }
}
