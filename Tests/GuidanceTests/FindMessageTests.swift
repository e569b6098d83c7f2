import Guidance
import Testing

struct FindMessageTests {
  private func ids(_ text: String) throws -> [String] {
    messages(like: text, in: try RealKnowledge.knowledge()).map(\.id)
  }

  @Test(arguments: [
    ("NW-2-5", "nw-2-5"), ("nw 2 5", "nw-2-5"), ("NW25", "nw-2-5"), ("tvq-pb-101 (5.2.5)", "tvq-pb-101"),
    ("too many people are using your account", "too-many-people"),
    ("Hay demasiadas personas usando tu cuenta en este momento", "too-many-people"),
    ("Esta TV não faz parte da sua residência", "tv-not-in-household"),
    ("DIESER FERNSEHER GEHÖRT NICHT ZU IHREM NETFLIX-HAUSHALT!", "tv-not-in-household"),
  ])
  func `finds a message by its code or by its words in any language`(text: String, id: String) throws {
    #expect(try ids(text) == [id])
  }

  @Test(arguments: ["", " ", "xyz", "TV", "42", "\u{1B}[31m", "-"])
  func `finds nothing by what fits anything`(text: String) throws {
    #expect(try ids(text) == [])
  }
}
