import DeskTestSupport
import Foundation
import Guidance
import TerminalText
import Testing

@testable import DeskCommands

struct ResolveLinesTests {
  private func lines(_ texts: [String], _ knowledge: KnowledgeBase) throws -> [String] {
    var lines = ResolveLines(knowledge)
    return try texts.map { text in
      try lines.add(text)
      return lines.take().text
    }
  }

  private func answers(_ texts: [String], _ knowledge: KnowledgeBase) throws -> [String] {
    let resolver = Resolver(knowledge)
    return try texts.map { try json(ResolveAnswer(resolver.resolve($0)), isPretty: false).text }
  }

  private func expectSame(_ texts: [String], in knowledge: KnowledgeBase) throws {
    let pairs = zip(try lines(texts, knowledge), try answers(texts, knowledge))
    for ((line, answer), text) in zip(pairs, texts) {
      #expect(Array(line.utf8) == Array(answer.utf8), "\(text.debugDescription)")
    }
  }

  private static let real = [
    "UN55TU7000", "un55tu7000", "Samsung UN55TU7000FXZA", "Roku 4800X", "AFTMM", "Chromecast", "1540", "roku",
    "my samsung tv", "GZRLN", "UN55UT7000", "Mozilla/5.0 (Linux; Android 9; AFTMM Build/PS7) x",
    "Mozilla/5.0 (SMART-TV; Linux; Tizen 2.3) AppleWebkit/538.1", "BDP-S6700", "Sony BDP–S6700",
  ]

  private static let hostile = [
    "", " ", "\"", "\\", "\\\"", "\"UN55TU7000\"", "UN55TU7000\\", "AFT\u{0}MM", "AFTMM\u{1B}[2J", "AFTMM\t",
    "A\nB",
    "A\r\nB", "\u{7F}AFTMM", "\u{9B}31m", "AFTMM\u{202E}", "AFTMM\u{200B}", "\u{FEFF}AFTMM", "\u{2028}", "é",
    "e\u{301}",
    "👩🏽‍❤️‍💋‍👨🏿", "AFTMM 📺", "ソニー", "\u{E0041}", "\u{FFFD}", "\u{1}MODEL", "\u{1}QUERY", "\\u0001QUERY", "MODEL",
    "QUERY",
    "</script>", "a/b", "{\"query\":\"x\"}", String(repeating: "x", count: 5_000),
    String(repeating: "\"\\\u{1B}é📺", count: 1_000), "UN55TU7000" + String(repeating: " ", count: 3_000),
  ]

  @Test func `writes of real texts what the answer says`() throws {
    try expectSame(Self.real + Self.real, in: try Repository.knowledge.get())
  }

  @Test func `writes of hostile texts what the answer says`() throws {
    try expectSame(Self.hostile + Self.hostile, in: try Repository.knowledge.get())
  }

  @Test func `writes of a model what the answer says, whatever letters it has`() throws {
    let folder = try smallKnowledge()
    try folder.write(
      """
      id: odd
      revision: 1
      brand: "Odd \\"QUERY\\" \\\\ MODEL"
      words: [odd]
      rules:
        - {patterns: ["ODD*"], platform: acme-tv, name: "A \\"name\\" 📺", examples: [ODD1]}
        - {nicknames: [strange], platform: acme-tv, examples: [strange]}
      review_by: 2027-05-22
      sources: [{title: A page, read: 2026-11-22, confidence: high}]

      """, to: "models/odd.yaml")
    let knowledge = try loadKnowledgeBase(at: folder.url.path).knowledge
    #expect(resolve("odd1", in: knowledge).reading?.platform == "acme-tv")
    try expectSame(
      [
        "odd1", "ODD\\", "odd\"x\"", "oddé", "odd📺", "ODD\u{301}", "odd\u{1}MODEL", "odd\u{7F}", "odd–1",
        "strange", "Odd odd 7",
      ]
        + Self.hostile.map { "odd" + $0 }, in: knowledge)
  }

  @Test func `writes of random texts what the answer says`() throws {
    var random = SeededRandom(state: 16)
    let folder = try smallKnowledge()
    let knowledge = try loadKnowledgeBase(at: folder.url.path).knowledge
    let texts = (0..<500).map { _ in
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let start = ["", "UN55TU7000", "AX100B", "Acme "].randomElement(using: &random) ?? ""
      return start + String(decoding: bytes, as: UTF8.self)
    }
    try expectSame(texts, in: knowledge)
  }

  @Test func `holds what was added until it is taken, and tells when it is much`() throws {
    let folder = try smallKnowledge()
    var lines = ResolveLines(try loadKnowledgeBase(at: folder.url.path).knowledge)
    #expect(lines.take().text.isEmpty)
    try lines.add("AX100B")
    try lines.add("")
    #expect(!lines.isFull)
    #expect(lines.take().text.split(separator: "\n").count == 2)
    #expect(lines.take().text.isEmpty)
    for _ in 0..<1_000 { try lines.add("AX100B") }
    #expect(lines.isFull)
    #expect(lines.take().text.split(separator: "\n").count == 1_000)
    #expect(!lines.isFull)
  }
}
