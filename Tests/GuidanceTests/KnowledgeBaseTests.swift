import Accounts
import DeskTestSupport
import Foundation
import Guidance
import Testing

struct KnowledgeBaseTests {
  private static let sources = [
    samplePlatform("tv", procedures: "[b, missing, a, web-remote-sign-out]"), sampleProcedure("a"),
    sampleProcedure("b"),
    sampleProcedure("web-remote-sign-out"),
  ]

  private static let plans = file(
    .plans, "us",
    """
    id: us
    revision: 1
    region: US
    name: United States
    records:
      - {plan: premium, name: P, valid_from: 2023-11-01, streams: 4, sources: []}
      - {plan: standard, name: S, valid_from: 2023-11-01, valid_to: 2026-01-31, streams: 2, sources: []}
      - {plan: ads, name: A, valid_from: 2023-11-01, streams: 2, sources: []}
      - {plan: standard, name: S, valid_from: 2026-02-01, streams: 3, sources: []}
    \(sampleSources)
    """)

  @Test func `lists the procedures of a platform in its order, without those that do not exist`() throws {
    let knowledge = compile(Self.sources).knowledge
    let platform = try #require(knowledge.platforms["tv"])
    let procedures = knowledge.procedures(of: platform, modelYear: nil)
    #expect(procedures.map(\.id) == ["b", "a", "web-remote-sign-out"])
    #expect(knowledge.universal?.id == "web-remote-sign-out")
    #expect(compile([]).knowledge.universal == nil)
  }

  @Test(arguments: [
    ("2023-10-31", []), ("2023-11-01", ["ads", "standard", "premium"]),
    ("2026-01-31", ["ads", "standard", "premium"]),
    ("2026-02-01", ["ads", "standard", "premium"]),
  ])
  func `lists the plans that hold on a day, the one with most streams last`(on day: String, plans: [String])
    throws
  {
    let knowledge = compile([Self.plans]).knowledge
    let day = try #require(CalendarDay(day))
    #expect(knowledge.plans(in: "us", on: day).map(\.plan) == plans)
    #expect(knowledge.plans(in: "US", on: day).map(\.plan) == plans)
    #expect(knowledge.plans(in: "DE", on: day).isEmpty)
  }

  @Test func `judges a past day by the record of that day`() throws {
    let knowledge = compile([Self.plans]).knowledge
    let streams = ["2026-01-31", "2026-02-01"].compactMap { CalendarDay($0) }.map { day in
      knowledge.plans(in: "US", on: day).filter { $0.plan == "standard" }.map(\.streams)
    }
    #expect(streams == [[2], [3]])
  }

  @Test func `has a revision of sixteen digits that stays while no file changes`() {
    let revision = compile(Self.sources).knowledge.revision
    #expect(revision.wholeMatch(of: /[0-9a-f]{16}/) != nil)
    #expect(compile(Self.sources).knowledge.revision == revision)
    #expect(compile([]).knowledge.revision == "cbf29ce484222325")
  }

  @Test func `changes its revision with each byte`() {
    let text = Self.sources[1].text
    let revisions = text.indices.map { index in
      let changed = text.replacingCharacters(at: index, by: text[index] == "~" ? "!" : "~")
      return compile([file(.procedures, "a", changed)]).knowledge.revision
    }
    #expect(Set(revisions + [compile([Self.sources[1]]).knowledge.revision]).count == text.count + 1)
  }

  @Test func `changes its revision with names, kinds, order and number of files`() {
    let text = Self.sources[1].text
    let bases = [
      [], [file(.procedures, "a", text)], [file(.procedures, "b", text)], [file(.platforms, "a", text)],
      [file(.procedures, "a", text), file(.procedures, "b", text)],
      [file(.procedures, "b", text), file(.procedures, "a", text)], [file(.procedures, "a", "")],
    ]
    #expect(Set(bases.map { compile($0).knowledge.revision }).count == bases.count)
  }

  @Test func `goes on after a broken file and lists all findings by file`() {
    let (knowledge, findings) = compile([
      file(.procedures, "z", "id: z\n"), file(.platforms, "bad", "a: [\n"), samplePlatform("tv"),
    ])
    #expect(knowledge.platforms.ids == ["tv"])
    #expect(findings == findings.sorted())
    #expect(Set(findings.map(\.mark.file)) == ["platforms/bad.yaml", "procedures/z.yaml"])
  }

  @Test(arguments: [
    ("models", "holds no YAML file"), ("limits", "holds no YAML file"),
    ("procedures/web-browser.yaml", "no procedure is called 'web-browser'"),
  ])
  func `refuses a folder with anything missing from it`(name: String, part: String) throws {
    let folder = try TemporaryFolder()
    let copy = folder.path("KnowledgeBase")
    try FileManager.default.copyItem(atPath: Repository.knowledgeFolder, toPath: copy)
    try FileManager.default.removeItem(atPath: "\(copy)/\(name)")
    let error = #expect(throws: KnowledgeError.self) { try loadKnowledgeBase(at: copy) }
    #expect(error?.description.contains(part) == true)
  }

  @Test func `refuses a folder with anything broken in it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: a\nrevision: x\n", to: "limits/a.yaml")
    let error = #expect(throws: KnowledgeError.self) { try loadKnowledgeBase(at: folder.url.path) }
    let path = folder.path("limits/a.yaml")
    #expect(
      error?.description.hasPrefix(
        "The knowledge base is broken at \(path):1:1: expected the key 'name' here (malformed).") == true)
    #expect(error?.description.contains("There are 4 more such places") == true)
  }

  @Test func `loads the real knowledge base`() throws {
    let knowledge = try RealKnowledge.knowledge()
    #expect(knowledge.universal != nil)
    #expect(
      knowledge.limits.ids == ["download-devices", "household", "signed-in-devices", "streams"])
    #expect(!knowledge.plans(in: "US", on: try #require(CalendarDay("2026-11-22"))).isEmpty)
  }
}

extension String {
  fileprivate func replacingCharacters(at index: Index, by character: Character) -> String {
    self[..<index] + String(character) + self[self.index(after: index)...]
  }
}
