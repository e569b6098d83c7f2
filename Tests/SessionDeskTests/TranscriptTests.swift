import DeskTestSupport
import Foundation
import Testing

struct TranscriptTests {
  private static let transcripts = Transcript.all(
    in: Repository.root.appending(path: "Tests/SessionDeskTests/Transcripts"))

  @Test(arguments: transcripts)
  func `replies as the transcript says`(transcript: Transcript) throws { try transcript.replay() }

  @Test func `finds transcripts to replay`() { #expect(Self.transcripts.count >= 4) }

  @Test func `replies as the README shows`() throws {
    try Transcript(Repository.root.appending(path: "README.md")).replay()
  }
}
