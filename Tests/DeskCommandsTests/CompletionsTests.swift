import DeskCommands
import DeskTestSupport
import Foundation
import Guidance
import Testing

/// `Completions.txt` beside this file tells what Tab makes of lines.
struct CompletionsTests {
  private static let table = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Completions.txt")

  @Test func `completes as the table says`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    let expected = try String(contentsOf: Self.table, encoding: .utf8)
    let actual = expected.split(separator: "\n", omittingEmptySubsequences: false).map { row -> String in
      guard let end = row.firstRange(of: " → "), !row.hasPrefix("#") else { return String(row) }
      let line = String(row[..<end.lowerBound]).replacing("·", with: " ")
      return "\(row[..<end.lowerBound]) → \(Self.outcome(of: line, at: desk))"
    }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["SESSIONDESK_RECORD"] == "1" {
      try Data(actual.utf8).write(to: Self.table)
    } else {
      #expect(actual == expected)
    }
  }

  /// What becomes of a line whose cursor stands at the end, or at a `|`.
  private static func outcome(of typed: String, at desk: StubDesk) -> String {
    let before = String(typed.prefix { $0 != "|" })
    guard let completion = desk.desk.completer.completion(of: before, at: before.utf8.count) else {
      return "nothing"
    }
    let kept = before.lastIndex { " \t".contains($0) }.map { String(before[...$0]) } ?? ""
    let line = kept + completion.replacement + (completion.isFinished ? " " : "")
    if completion.count == 1 { return line.replacing(/\ $/, with: "·") }
    let named = completion.offers.prefix(6).map(\.text).joined(separator: ", ")
    let more = completion.count > 6 ? " and more" : ""
    return "\(line.replacing(/\ $/, with: "·"))   \(named)\(more)"
  }

  @Test func `says what a command does beside its name`() throws {
    let completion = try StubDesk().desk.completer.completion(of: "gu", at: 2)
    let about = CommandSyntax.program.subcommands.first { $0.name == "guide" }?.abstract ?? ""
    #expect(completion?.offers == [Completion.Offer("guide", about: about)])
  }

  @Test func `forgets the rows of the customer before`() throws {
    let desk = try StubDesk()
    _ = desk.say("customer 1")
    _ = desk.say("customer 999")
    #expect(desk.desk.completer.completion(of: "session ", at: 8) == nil)
  }

  @Test func `offers no row of a customer whose look-up was not recorded`() throws {
    let desk = try StubDesk(canRecord: false)
    _ = desk.say("customer 1")
    #expect(desk.desk.completer.completion(of: "session ", at: 8) == nil)
  }

  @Test func `needs no database and no knowledge base`() throws {
    let desk = try StubDesk(source: "/nowhere.sqlite", knowledgeFolder: "/nowhere")
    let completer = desk.desk.completer
    #expect(completer.completion(of: "vers", at: 4)?.replacement == "version")
    #expect(completer.completion(of: "guide UN", at: 8) == nil)
    #expect(completer.completion(of: "customer ", at: 9) == nil)
  }

  @Test func `offers file names only where a path is wanted, and none that a terminal would obey`() throws {
    let folder = try TemporaryFolder()
    for name in ["plain one.tsv", "plain two.tsv", ".hidden", "evil\u{1B}[2J"] {
      try folder.write("", to: name)
    }
    let path = folder.url.path
    let completer = try StubDesk().desk.completer
    func offers(_ line: String) -> [String] {
      completer.completion(of: line, at: line.utf8.count)?.offers.map(\.text) ?? []
    }
    #expect(offers("kb coverage \(path)/") == ["\(path)/plain one.tsv", "\(path)/plain two.tsv"])
    #expect(offers("kb coverage \(path)/.h") == ["\(path)/.hidden"])
    #expect(offers("kb coverage \(path)/evil") == [])
    #expect(offers("import netflix-export \(path)/") == [])
    #expect(offers("guide \(path)/") == [])
    let one = completer.completion(
      of: "kb coverage \(path)/plain", at: "kb coverage \(path)/plain".utf8.count)
    #expect(one?.replacement == "\"\(path)/plain ")
    let quoted = "kb coverage \"\(path)/plain o"
    #expect(completer.completion(of: quoted, at: quoted.utf8.count)?.replacement == "one.tsv\"")
  }

  @Test func `offers texts that the knowledge base surely knows`() throws {
    let knowledge = try Repository.knowledge.get()
    let resolver = Resolver(knowledge)
    let texts = deviceTexts(in: knowledge).flatMap(\.devices).map(\.text)
    #expect(texts.count > 3_500)
    let sample = stride(from: 0, to: texts.count, by: 37).map { texts[$0] }
    #expect(sample.filter { [.fuzzy, nil].contains(resolver.resolve($0).matchedBy) } == [])
  }
}
