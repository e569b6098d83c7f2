import DeskCommands
import Testing

struct SplitWordsTests {
  @Test(arguments: [
    ("guide UN55TU7000", ["guide", "UN55TU7000"]),
    ("  sessions \t --json  ", ["sessions", "--json"]),
    ("guide \"Roku 4800X\"", ["guide", "Roku 4800X"]),
    ("guide 'Roku 4800X' --all", ["guide", "Roku 4800X", "--all"]),
    ("customer o'neil@example.com", ["customer", "o'neil@example.com"]),
    ("search didn't work", ["search", "didn't", "work"]),
    ("guide \"\"", ["guide", ""]),
    ("limits --plan=\"standard with ads\"", ["limits", "--plan=standard with ads"]),
    ("guide 'a'b", ["guide", "ab"]),
    ("guide 居間のテレビ", ["guide", "居間のテレビ"]),
    ("", []),
    (" \u{3000} ", []),
  ])
  func `parts a line into words`(line: String, expected: [String]) throws {
    #expect(try words(in: line) == expected)
  }

  @Test(arguments: ["guide \"Roku", "guide 'Roku \"4800X\"", "\""])
  func `refuses a quote that is not closed`(line: String) {
    #expect(throws: DeskError.openQuote) { try words(in: line) }
  }
}
