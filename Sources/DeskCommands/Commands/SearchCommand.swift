package import ArgumentParser
package import Guidance
import KnowledgeSearch
import TerminalText

/// `search WORDS`: entries of the knowledge base by words, codes and phrases.
package struct SearchCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find entries of the knowledge base by words, codes and phrases.",
    discussion: """
      Words may be of any language of the knowledge base; the beginning of a word
      is enough, accents and case do not count. A slip of the pen is mended, and
      said. Quotes hold a phrase together. When nothing holds all words, what
      holds some is shown. Of a long text the first 40 words count.

      Examples:
        search I sold my tv
        search '"sign out of all devices"'
        search cerrar sesion --language es
      """)

  @Argument(help: "Words, codes or phrases to look for.")
  package var words: [String] = []
  @Option(name: .long, help: "The language whose entries go first: \(Language.choices).")
  package var language: Language?
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    guard words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
      throw DeskError.nothingToLookFor("search clear data")
    }
    let result = try desk.searchIndex.find(words, preferring: language)
    return SearchAnswer(query: words.joined(separator: " "), language: language, result: result)
  }
}

struct SearchAnswer: Answer {
  /// How many hits a screen shows.
  private static let most = 12

  var query: String
  @OrNull var language: Language?
  @OrNull var fit: SearchResult.Fit?
  var corrections: [SearchResult.Correction]
  var unknown: [String]
  var hits: [SearchHit]

  init(query: String, language: Language?, result: SearchResult) {
    self.query = query
    _language = OrNull(wrappedValue: language)
    _fit = OrNull(wrappedValue: result.fit)
    corrections = result.corrections
    unknown = result.unknown
    hits = result.hits
  }

  var status: ReplyStatus { hits.isEmpty ? .notThere : .answered }

  var document: Document {
    if hits.isEmpty {
      return [.paragraph("No entry holds '\(query)', nor any of it. Try other words, or the device's brand.")]
    }
    let rest = hits.count - Self.most
    let note: [Block] = rest > 0 ? [.note("\(rest) more fit and are left out; add a word.")] : []
    let remarks = ([corrected, missing, fitting] as [String?]).compactMap(\.self).joined(separator: " ")
    return Document((remarks.isEmpty ? [] : [.paragraph("\(remarks)")]) + [.table(table)] + note)
  }

  /// The best hits, kind by kind, the kind of the best one first.
  private var table: Table {
    let best = hits.prefix(Self.most)
    let kinds = best.map(\.kind).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let rows = kinds.flatMap { kind in best.filter { $0.kind == kind }.map(row) }
    return Table(
      columns: [Column("Kind"), Column("Entry"), Column("Title and line", minWidth: 20, isFreeText: true)],
      rows: rows)
  }

  private func row(_ hit: SearchHit) -> [Line] {
    let language: Line = hit.language == .english ? "" : " \("(\(hit.language.rawValue))", .quiet)"
    let line: Line = hit.line.isEmpty ? "" : ": \(hit.line)"
    return [Line(hit.kind, .quiet), Line(hit.id) + language, Line(hit.title, .strong) + line]
  }

  private var corrected: String? {
    guard !corrections.isEmpty else { return nil }
    let pairs = corrections.map { correction in
      "\(correction.searched.map { "'\($0)'" }.joined(separator: " or ")) instead of '\(correction.typed)'"
    }
    return "Searched for \(pairs.joined(separator: ", and "))."
  }

  private var missing: String? {
    unknown.isEmpty
      ? nil
      : "No entry holds \(unknown.map { "'\($0)'" }.joined(separator: " or ")); these hold other words of it."
  }

  private var fitting: String? {
    switch fit {
    case .all, nil: nil
    case .apart: "No entry holds the phrase as it stands; these hold its words."
    case .some where !unknown.isEmpty: nil
    case .some: "No entry holds all of it; these hold some, the best first."
    }
  }
}
