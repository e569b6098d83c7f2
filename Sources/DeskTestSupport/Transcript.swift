import DeskCommands
package import Foundation
package import TerminalText
import Testing

/// A conversation on paper, as it stands on a terminal: prompts with what was typed, each followed by the reply.
///
/// Remarks, which go to standard error, stand where the terminal shows them: behind the answer.
package struct Transcript: CustomTestStringConvertible, Sendable {
  private static let prompt = "sessiondesk ["

  package let file: URL
  package var testDescription: String { file.lastPathComponent }

  /// The transcripts of a folder, by name.
  package static func all(in folder: URL) -> [Transcript] {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map(Transcript.init)
  }

  package init(_ file: URL) { self.file = file }

  /// Expects a new desk to reply as it stands in the file: in all of it, or in the first block of a page.
  ///
  /// With `SESSIONDESK_RECORD=1` the conversation is written there instead.
  package func replay(screen: Screen = Screen(width: 80)) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let expected = file.pathExtension == "md" ? text.components(separatedBy: "```\n")[1] : text
    let actual = try conversation(like: expected, screen)
    if ProcessInfo.processInfo.environment["SESSIONDESK_RECORD"] == "1" {
      try Data(text.replacing(expected, with: actual).utf8).write(to: file)
    } else {
      #expect(actual == expected, "\(file.lastPathComponent) has changed")
    }
  }

  private func conversation(like expected: String, _ screen: Screen) throws -> String {
    let desk = try StubDesk()
    return expected.split(separator: "\n").compactMap(Self.input).map { line in
      let prompt = desk.desk.prompt.printable(for: Screen()).text
      let reply = desk.say(line, screen: screen)
      return "\(prompt)\(line)\n\(reply.answer.text)\(reply.remark.text)"
    }.joined()
  }

  /// What was typed behind a prompt; nil for a line of a reply.
  private static func input(_ line: Substring) -> String? {
    guard line.hasPrefix(prompt), let end = line.firstRange(of: "> ") else { return nil }
    return String(line[end.upperBound...])
  }
}
