import Accounts
package import ArgumentParser
import Foundation
import Records
import TerminalText

/// `kb flags`: what agents flagged, the newest first.
package struct FlagsCommand: DeskCommand {
  package static let configuration = CommandConfiguration(
    commandName: "flags", abstract: "List what customers saw differently, the newest first.",
    discussion: """
      Examples:
        kb flags
        kb flags --json
      """)

  @OptionGroup package var output: OutputOptions

  package init() {}

  package func answer(at desk: inout Desk) throws -> any Answer {
    let (flags, unreadable) = desk.flags.flags()
    return FlagsAnswer(
      flags: flags.reversed().map(Flagged.init), unreadableLines: unreadable, now: desk.world.now())
  }
}

struct FlagsAnswer: Answer {
  var flags: [Flagged]
  var unreadableLines: Int
  let now: Date

  private enum CodingKeys: CodingKey { case flags, unreadableLines }

  var document: Document {
    let trouble: [Block] = unreadableLines == 0 ? [] : [.note(Line(unreadableSentence(unreadableLines)))]
    if flags.isEmpty {
      return Document([.paragraph("Nothing is flagged. Agents flag with: flag WORDS.")] + trouble)
    }
    let rows: [[Line]] = flags.map { flag in
      [
        Line(flag.place ?? "-", .strong), Line(age(of: flag.at, at: now), exact: flag.at.utc),
        Line(flag.agent), Line(flag.text),
      ]
    }
    let columns = [
      Column("Entry"), Column("When"), Column("Agent"), Column("Seen", minWidth: 20, isFreeText: true),
    ]
    return Document([.table(Table(columns: columns, rows: rows))] + trouble)
  }
}
