import DeskTestSupport
import Foundation
import Testing

@testable import Guidance

struct LoadKnowledgeTests {
  private let folder: TemporaryFolder
  private var path: String { folder.url.path }
  private var compiled: String { folder.path("knowledge.compiled") }

  init() throws {
    folder = try smallKnowledge()
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(filePath: compiled)) }

  /// Puts another name for the platform into the compiled file, as if into the right one's place.
  ///
  /// So a test sees whether that file was read, or the YAML.
  private func compileAnotherName() throws {
    let fingerprint = try fingerprint(of: path)
    let sources = try loadSources(in: path)
    let others = sources.map { source in
      SourceFile(
        kind: source.kind, id: source.id, path: source.path,
        text: source.text.replacing("name: Acme TV", with: "name: Compiled TV"))
    }
    let entries = others.compactMap { decode($0).decoded }
    let made = CompiledKnowledge(entries, revision: revision(of: sources), fingerprint: fingerprint)
    _ = try writeCompiled(made.bytes, into: path)
  }

  private func touch(_ name: String) throws {
    let later = Date(timeIntervalSinceNow: 60)
    try FileManager.default.setAttributes([.modificationDate: later], ofItemAtPath: folder.path(name))
  }

  private func name(in loaded: LoadedKnowledge) -> String? { loaded.knowledge.platforms["acme-tv"]?.name }

  @Test func `reads the files when nothing is compiled, and has nothing to remark`() throws {
    let loaded = try loadKnowledgeBase(at: path)
    #expect(name(in: loaded) == "Acme TV")
    #expect(loaded.trouble == nil)
    #expect(loaded.remark == nil)
  }

  @Test func `reads the compiled file while the files are as they were`() throws {
    try compileAnotherName()
    let loaded = try loadKnowledgeBase(at: path)
    #expect(name(in: loaded) == "Compiled TV")
    #expect(loaded.remark == nil)
  }

  @Test func `reads the compiled file when files were touched and say the same`() throws {
    try compileAnotherName()
    try touch("platforms/acme-tv.yaml")
    let loaded = try loadKnowledgeBase(at: path)
    #expect(name(in: loaded) == "Compiled TV")
    #expect(loaded.trouble == nil)
    #expect(loaded.remark == nil)
  }

  @Test func `reads the files when one says something else, and remarks it`() throws {
    _ = try buildKnowledgeBase(at: path)
    let file = folder.path("platforms/acme-tv.yaml")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try folder.write(text.replacing("Acme TV", with: "Acme TW"), to: "platforms/acme-tv.yaml")
    try touch("platforms/acme-tv.yaml")
    let loaded = try loadKnowledgeBase(at: path)
    #expect(name(in: loaded) == "Acme TW")
    #expect(loaded.trouble == .stale)
    #expect(loaded.remark?.contains("is older than its files") == true)
    #expect(loaded.remark?.contains("kb build") == true)
  }

  @Test(arguments: ["limits/household.yaml", "translations/de/web-remote-sign-out.yaml"])
  func `reads the files when one came or went`(name: String) throws {
    _ = try buildKnowledgeBase(at: path)
    let limit = try String(contentsOfFile: folder.path("limits/streams.yaml"), encoding: .utf8)
    let translation = """
      id: web-remote-sign-out
      of: procedures
      language: de
      from_revision: 1
      title: Im Web abmelden
      steps: [{say: Seite, expect: Da, if_not: Warten}]
      """
    let text = name.hasPrefix("l") ? limit.replacing("id: streams", with: "id: household") : translation
    try folder.write(text, to: name)
    #expect(try loadKnowledgeBase(at: path).trouble == .stale)
    #expect(try loadKnowledgeBase(at: path).entryCount == 7)
    _ = try buildKnowledgeBase(at: path)
    try FileManager.default.removeItem(atPath: folder.path(name))
    #expect(try loadKnowledgeBase(at: path).trouble == .stale)
    #expect(try loadKnowledgeBase(at: path).entryCount == 6)
  }

  @Test func `notices a file that moved to another folder`() throws {
    let text = "a: b\n"
    try folder.write(text, to: "translations/de/a.yaml")
    let before = try fingerprint(of: path)
    try folder.makeFolder("translations/es")
    try FileManager.default.moveItem(
      atPath: folder.path("translations/de/a.yaml"), toPath: folder.path("translations/es/a.yaml"))
    #expect(try fingerprint(of: path) != before)
  }

  @Test(arguments: ["README.md", "platforms/notes.txt", "other/a.yaml", "knowledge.compiled~"])
  func `does not mind what is no entry`(name: String) throws {
    let before = try fingerprint(of: path)
    try folder.write("x", to: name)
    #expect(try fingerprint(of: path) == before)
  }

  @Test(arguments: [0, 30, 200, -1])
  func `reads the files when the compiled one is damaged, and remarks it`(place: Int) throws {
    _ = try buildKnowledgeBase(at: path)
    var bytes = Array(try bytes())
    bytes[place < 0 ? bytes.count - 1 : place] ^= 0x40
    try Data(bytes).write(to: URL(filePath: compiled))
    let loaded = try loadKnowledgeBase(at: path)
    #expect(name(in: loaded) == "Acme TV")
    #expect(loaded.trouble == .damaged)
    #expect(loaded.remark?.contains("is damaged") == true)
    #expect(loaded.remark?.contains("kb build mends it") == true)
  }

  @Test(arguments: [0, 10, 100])
  func `reads the files when the compiled one is cut short`(count: Int) throws {
    _ = try buildKnowledgeBase(at: path)
    try bytes().prefix(count).write(to: URL(filePath: compiled))
    #expect(try loadKnowledgeBase(at: path).trouble == .damaged)
  }

  @Test func `compiles to the same bytes when it builds twice`() throws {
    let first = try buildKnowledgeBase(at: path)
    let bytes = try bytes()
    let second = try buildKnowledgeBase(at: path)
    #expect(first.path == compiled && second.path == compiled)
    #expect(first.size == bytes.count && second.size == bytes.count)
    #expect(try self.bytes() == bytes)
  }

  @Test func `mends a damaged and a stale file by building`() throws {
    try folder.write("damage", to: "knowledge.compiled")
    #expect(try loadKnowledgeBase(at: path).trouble == .damaged)
    _ = try buildKnowledgeBase(at: path)
    #expect(try loadKnowledgeBase(at: path).trouble == nil)
  }

  @Test func `builds nothing of broken files, and leaves what was there`() throws {
    _ = try buildKnowledgeBase(at: path)
    let before = try bytes()
    try folder.write("id: acme-tv\n", to: "platforms/acme-tv.yaml")
    #expect(throws: KnowledgeError.self) { try buildKnowledgeBase(at: path) }
    #expect(throws: KnowledgeError.self) { try loadKnowledgeBase(at: path) }
    #expect(try bytes() == before)
  }

  @Test func `says where it cannot write`() throws {
    try folder.makeFolder("knowledge.compiled")
    try folder.write("x", to: "knowledge.compiled/x")
    #expect(throws: KnowledgeError.unwritable(compiled)) { try buildKnowledgeBase(at: path) }
    #expect(try loadKnowledgeBase(at: path).remark == nil)
  }
}

extension LoadedKnowledge {
  /// Translations have no header of their own.
  fileprivate var entryCount: Int { knowledge.headers.count + knowledge.translations.count }
}
