import Foundation
package import Testing

/// Expects a text to be the one in `Snapshots/<name>.txt` beside the test.
///
/// With `SESSIONDESK_RECORD=1` the text is written there instead; the change is then reviewed like code.
package func expectSnapshot(
  _ actual: String, named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "Snapshots")
  let snapshot = folder.appending(path: "\(name).txt")
  if ProcessInfo.processInfo.environment["SESSIONDESK_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: snapshot)
  } else if let expected = try? String(contentsOf: snapshot, encoding: .utf8) {
    #expect(actual == expected, "differs from Snapshots/\(name).txt", sourceLocation: sourceLocation)
  } else {
    Issue.record(
      "There is no Snapshots/\(name).txt. Try: SESSIONDESK_RECORD=1 swift test",
      sourceLocation: sourceLocation)
  }
}
