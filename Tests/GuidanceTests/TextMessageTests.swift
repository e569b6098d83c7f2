import Testing

@testable import Guidance

struct TextMessageTests {
  @Test(arguments: [
    (String(repeating: "a", count: 160), 1), (String(repeating: "a", count: 161), 2),
    (String(repeating: "a", count: 306), 2), (String(repeating: "a", count: 307), 3),
    (String(repeating: "€", count: 80), 1), (String(repeating: "€", count: 81), 2),
    (String(repeating: "ê", count: 70), 1), (String(repeating: "ê", count: 71), 2),
    (String(repeating: "日", count: 135), 3), ("", 1),
  ])
  func `counts the parts that a phone gets`(text: String, parts: Int) {
    #expect(TextMessage.parts(of: text) == parts)
  }
}
