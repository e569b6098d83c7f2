import DeskTestSupport
import Foundation
import SessionStorage
import Testing

struct TranscriptTests {
  private static let transcripts = Transcript.all(
    in: Repository.root.appending(path: "Tests/SessionDeskTests/Transcripts"))

  @Test(arguments: transcripts)
  func `replies as the transcript says`(transcript: Transcript) throws { try transcript.replay() }

  @Test func `has one for each kind of call that the data can show`() {
    let shown = Set(Self.transcripts.compactMap { Int($0.file.lastPathComponent.prefix(2)) })
    // The account of somebody well known has no mark in the data.
    #expect(shown == Set(DemoCall.all.map(\.number)).subtracting([32]))
  }

  @Test func `replies as the README shows`() throws {
    try Transcript(Repository.root.appending(path: "README.md")).replay()
  }
}
