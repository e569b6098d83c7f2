import Accounts
package import ArgumentParser
import Guidance
import TerminalText

/// `kb coverage FILE`: how many texts of a table are known, and what is missing.
package struct CoverageCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Tell how many device texts of a table are known, and the worst gaps.",
    discussion: """
      The table is tab-separated; its first line names the columns: model, and where
      they are known brand, platform and how. Several platforms are parted by |, and
      a - says that the text is no streaming device. A question counts as right
      when the platform is among its answers.

      Examples:
        kb coverage models.tsv
        kb coverage models.tsv --misses
      """)

  @Argument(help: "The table.", completion: .file())
  package var file: String
  @Flag(help: "List every row that is wrong or unknown.")
  package var misses = false
  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let resolver = Resolver(try desk.knowledge)
    var coverage = Coverage()
    let texts = try loadDeviceTexts(at: file)
    for (index, text) in texts.enumerated() {
      if desk.world.isInterrupted() { throw DeskError.interrupted }
      if index % 1_000 == 0 {
        desk.world.progress(WorkProgress(done: index, total: texts.count, noun: "rows"))
      }
      coverage.add(text, by: resolver)
    }
    return CoverageAnswer(coverage, listsMisses: misses)
  }
}

struct CoverageAnswer: Answer {
  /// How many gaps a screen shows.
  private static let mostGaps = 12

  var total: Coverage.Count
  var byHow: [Coverage.Count]
  var byPlatform: [Coverage.Count]
  var byBrand: [Coverage.Count]
  var misses: [Miss]
  private var listsMisses: Bool

  private enum CodingKeys: CodingKey { case total, byHow, byPlatform, byBrand, misses }

  /// A row that is wrong or unknown.
  struct Miss: Encodable, Sendable {
    var brand: String
    var model: String
    var expected: [String]
    var found: [String]
    var outcome: Coverage.Outcome
  }

  init(_ coverage: Coverage, listsMisses: Bool) {
    total = coverage.total
    byHow = coverage.byHow
    byPlatform = coverage.byPlatform
    byBrand = coverage.byBrand
    self.listsMisses = listsMisses
    misses = coverage.rows.filter { $0.outcome == .wrong || $0.outcome == .unknown }.map { row in
      Miss(
        brand: row.text.brand, model: row.text.model, expected: row.text.platforms?.sorted() ?? [],
        found: row.found, outcome: row.outcome)
    }
  }

  var document: Document {
    let parts: [Block] =
      byHow.count > 1 ? [.heading("By how the table knows"), .table(Self.table(byHow, of: "How"))] : []
    return Document(
      [.heading("Coverage"), .table(Self.table([total], of: "Rows"))] + parts
        + gaps("Worst gaps by platform", byPlatform, of: "Platform")
        + gaps("Worst gaps by brand", byBrand, of: "Brand") + missBlocks)
  }

  private static func table(_ counts: [Coverage.Count], of noun: String) -> Table {
    Table(
      columns: [Column(noun, minWidth: 12, isFreeText: true)]
        + ["Rows", "Right", "Question", "Wrong", "Unknown", "Of 100"].map { Column($0, alignment: .right) },
      rows: counts.map { count in
        [Line(count.name)]
          + [count.rows, count.right, count.question, count.wrong, count.unknown].map { "\($0)" }
          + [Line(hundredths(count.percent), .strong)]
      })
  }

  private static func hundredths(_ number: Double) -> String {
    let rounded = Int((number * 100).rounded(.down))
    return "\(rounded / 100).\(rounded % 100 < 10 ? "0" : "")\(rounded % 100)"
  }

  private func gaps(_ title: String, _ counts: [Coverage.Count], of noun: String) -> [Block] {
    let missed = counts.filter { $0.wrong + $0.unknown > 0 }
    if missed.isEmpty { return [] }
    let rest = missed.count - Self.mostGaps
    return [.heading(Line(title)), .table(Self.table(Array(missed.prefix(Self.mostGaps)), of: noun))]
      + (rest > 0 ? [.note("\(rest) more with misses are left out; --json lists all.")] : [])
  }

  private var missBlocks: [Block] {
    guard listsMisses, !misses.isEmpty else { return [] }
    return [
      .heading("Misses"),
      .verbatim(
        misses.map { miss in
          [miss.brand, miss.model, miss.expected.joined(separator: "|"), miss.found.joined(separator: "|")]
            .joined(separator: "  ")
        }),
    ]
  }
}
