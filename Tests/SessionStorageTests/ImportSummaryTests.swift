import Foundation
import Testing

@testable import SessionStorage

struct ImportSummaryTests {
  @Test func `encodes what was left out by reason`() throws {
    var summary = ImportSummary(completeUntil: Date(timeIntervalSince1970: 0))
    summary.leftOut = [.notWatched: 3, .supplemental: 2]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(summary), as: UTF8.self)
    #expect(text.contains(#""leftOut":{"not_watched":3,"supplemental":2}"#))
  }
}
