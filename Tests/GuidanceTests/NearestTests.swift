import Testing

@testable import Guidance

struct NearestTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("AFTMM", "AFTMM", 0),
    ("AFTMM", "ATFMM", 1), ("UN55TU7000", "UN55UT7000", 1), ("AB", "BA", 1), ("ABC", "CA", 3),
    ("ABCD", "BADC", 2),
    ("AFTM", "AFTMM", 1), ("AFTSS", "AFTSA", 1),
  ])
  func `counts slips, two swapped characters as one`(first: String, second: String, distance: Int) {
    #expect(editDistance(Array(first.utf8), Array(second.utf8)) == distance)
    #expect(editDistance(Array(second.utf8), Array(first.utf8)) == distance)
  }

  @Test func `lists the closest first, equals in their order, at most as many as asked for`() {
    let candidates = ["UN55TU8100", "UN55TU8000", "UN55TU6000", "UN55TU7000", "OLED55C1"]
    #expect(nearest(to: "UN55TU700", among: candidates) == ["UN55TU7000", "UN55TU8100", "UN55TU8000"])
    #expect(nearest(to: "UN55TU700", among: candidates, atMost: 1) == ["UN55TU7000"])
  }

  @Test func `puts the longer common beginning first among equally close ones`() {
    #expect(nearest(to: "AFTMM", among: ["XFTMM", "AFXMM", "AFTMX"]) == ["AFTMX", "AFXMM", "XFTMM"])
  }

  @Test func `lists each candidate once`() {
    #expect(nearest(to: "AFTMX", among: ["AFTMM", "AFTMM", "AFTSX", "AFTMM"]) == ["AFTMM", "AFTSX"])
  }

  @Test(arguments: [(0, []), (1, ["AFTMX"]), (3, ["AFTMX", "AFXXX"])])
  func `goes as far as it is told to`(slips: Int, found: [String]) {
    #expect(nearest(to: "AFTMM", among: ["AFXXX", "AFTMX", "XXXXX"], within: slips) == found)
  }

  @Test func `takes no heed of case`() {
    #expect(nearest(to: "aftmm", among: ["AftMm"]) == ["AftMm"])
    #expect(nearest(to: "AFTMM", among: ["aftmn"]) == ["aftmn"])
  }

  @Test(arguments: [
    ("abcdefghi", "abcdefxxx", true), ("abcdefghi", "abcdexxxx", false), ("abcdefghi", "abcdefghi123", true),
    ("abcdefghi", "abcdefghi1234", false), ("abc", "abx", true), ("abc", "axx", true), ("abc", "xxx", false),
  ])
  func `leaves out what is further than a third of the length, or than two`(
    text: String, candidate: String, isNear: Bool
  ) {
    #expect(nearest(to: text, among: [candidate]) == (isNear ? [candidate] : []))
  }

  @Test(arguments: [
    ("gide", ["guide"]), ("ses", ["session", "sessions"]), ("sesions", ["sessions", "session"]),
    ("HLEP", ["help"]), ("kv", ["kb"]), ("x", []), ("q", ["quit"]), ("", []), ("gidxx", []),
  ])
  func `suggests what a word begins, and what is at most two slips away`(word: String, found: [String]) {
    let commands = ["guide", "help", "kb", "quit", "session", "sessions"]
    #expect(suggestions(for: word, among: commands) == found)
  }

  @Test func `suggests three at most`() {
    #expect(suggestions(for: "a", among: ["abcde", "abcd", "abc", "ab"]) == ["ab", "abc", "abcd"])
  }

  @Test func `finds nothing among nothing`() {
    #expect(nearest(to: "AFTMM", among: []) == [])
  }
}
