import DeskTestSupport
import Testing

@testable import Guidance

struct EntryTableTests {
  private let knowledge = compile([
    samplePlatform("a"), samplePlatform("c"), samplePlatform("b"), sampleProcedure("a"),
  ]).knowledge

  @Test func `lists the entries of its kind in the order of the files`() {
    #expect(knowledge.platforms.ids == ["a", "c", "b"])
    #expect(knowledge.platforms.all.map(\.id) == ["a", "c", "b"])
    #expect(knowledge.platforms.count == 3)
    #expect(knowledge.procedures.ids == ["a"])
    #expect(knowledge.limits.count == 0)
    #expect(knowledge.limits.all.isEmpty)
  }

  @Test func `gives an entry by its id`() {
    #expect(knowledge.platforms["b"]?.name == "The b")
    #expect(knowledge.platforms["b"]?.mark == Mark(file: "platforms/b.yaml", line: 1, column: 1))
    #expect(knowledge.procedures["a"]?.title == "Sign out by a")
    #expect(knowledge.procedures["b"] == nil)
    #expect(knowledge.platforms[""] == nil)
  }

  @Test func `gives nothing where the bytes are no entry`() {
    let place = CompiledKnowledge.EntryPlace(kind: .platforms, id: "a", position: 7)
    #expect(EntryTable<Platform>([1, 2, 3], [place])["a"] == nil)
    #expect(EntryTable<Platform>([1, 2, 3], [place]).all.isEmpty)
  }
}
