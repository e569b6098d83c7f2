import DeskCommands
package import Foundation
package import TerminalText
import Testing

/// A conversation on paper: lines behind `desk> `, each followed by what the desk replied.
///
/// What went to standard error has `! ` in front of each line.
package struct Transcript: CustomTestStringConvertible, Sendable {
  private static let mark = "desk> "

  package let file: URL
  package var testDescription: String { file.lastPathComponent }

  /// The transcripts of a folder, by name.
  package static func all(in folder: URL) -> [Transcript] {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map(Transcript.init)
  }

  /// Expects a new desk to reply as it stands in the file.
  ///
  /// With `SESSIONDESK_RECORD=1` the replies are written there instead.
  package func replay(screen: Screen = Screen(width: 80)) throws {
    let expected = try String(contentsOf: file, encoding: .utf8)
    let desk = try StubDesk()
    var actual = ""
    for line in expected.split(separator: "\n") where line.hasPrefix(Self.mark) {
      let reply = desk.say(String(line.dropFirst(Self.mark.count)), screen: screen)
      let remarks = reply.remark.text.split(separator: "\n").map { "! \($0)\n" }.joined()
      actual += "\(line)\n\(reply.answer.text)\(remarks)"
    }
    if ProcessInfo.processInfo.environment["SESSIONDESK_RECORD"] == "1" {
      try Data(actual.utf8).write(to: file)
    } else {
      #expect(actual == expected, "\(file.lastPathComponent) has changed")
    }
  }
}
