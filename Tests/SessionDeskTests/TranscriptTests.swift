import DeskTestSupport
import Foundation
import Testing

struct TranscriptTests {
  @Test(
    arguments: Transcript.all(
      in: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")))
  func `replies as the transcript says`(transcript: Transcript) throws { try transcript.replay() }

  @Test func `replies as the README shows`() throws {
    try Transcript(Repository.root.appending(path: "README.md")).replay()
  }
}
