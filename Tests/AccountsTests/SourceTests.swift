import Accounts
import Testing

struct SourceTests {
  @Test func `trusts high most and unverified least`() {
    #expect([Confidence.medium, .unverified, .high, .low].sorted() == [.unverified, .low, .medium, .high])
  }

  @Test(arguments: [
    ([Confidence.low, .high, .medium], Confidence.high), ([.unverified], .unverified), ([], .unverified),
    ([.low, .unverified], .low),
  ])
  func `is as good as the best source`(of confidences: [Confidence], best: Confidence) {
    let day = CalendarDay(daysSince1970: 0)
    #expect(confidences.map { Source(title: "a page", read: day, confidence: $0) }.confidence == best)
  }
}
