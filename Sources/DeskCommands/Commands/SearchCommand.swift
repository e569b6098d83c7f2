package import ArgumentParser
import Guidance
import TerminalText

/// `search WORDS`: entries of the knowledge base by their words.
package struct SearchCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find entries of the knowledge base by their words.",
    discussion: """
      Every word must stand in the entry, as the beginning of a word at least.

      Examples:
        search clear data
        search roku reset
      """)

  @Argument(help: "The words to look for.")
  package var words: [String] = []
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let sought = words.joined(separator: " ")
    guard sought.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw DeskError.nothingToLookFor("search clear data")
    }
    return SearchAnswer(query: sought, hits: search(sought, in: try desk.knowledge))
  }
}

struct SearchAnswer: Answer {
  /// How many hits a screen shows.
  private static let most = 12

  var query: String
  var hits: [SearchHit]

  private enum CodingKeys: CodingKey { case query, hits }

  var status: ReplyStatus { hits.isEmpty ? .notThere : .answered }

  var document: Document {
    if hits.isEmpty {
      return [.paragraph("No entry holds all of '\(query)'. Try fewer words, or the device's brand.")]
    }
    let table = Table(
      columns: [Column("Kind"), Column("Entry"), Column("Title and line", minWidth: 20, isFreeText: true)],
      rows: hits.prefix(Self.most).map {
        [Line($0.kind, .quiet), Line($0.id), "\($0.title, .strong): \($0.line)"]
      })
    let rest = hits.count - Self.most
    let note: [Block] = rest > 0 ? [.note("\(rest) more fit and are left out; add a word.")] : []
    return Document([.table(table)] + note)
  }
}
