/// A line in which the words that were found are marked.
struct MarkedLine {
  /// Bytes that no entry holds, since YAML forbids them; bytes, for there may be half a megabyte to look at.
  static let (start, end) = (UInt8(1), UInt8(2))

  private let bytes: Substring.UTF8View
  /// How many different words are marked.
  let words: Int

  /// The lines of a text with marks.
  static func all(in text: String) -> [Self] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { Self(bytes: $0) }
  }

  private init(bytes: Substring.UTF8View) {
    self.bytes = bytes
    let marked = bytes.split(separator: Self.start, omittingEmptySubsequences: false).dropFirst()
      .map { String(Substring($0.prefix { $0 != Self.end })).lowercased() }
    words = Set(marked.flatMap { $0.split(separator: " ") }).count
  }

  /// The line without marks.
  var text: String {
    String(decoding: bytes.filter { $0 != Self.start && $0 != Self.end }, as: UTF8.self)
  }

  /// The first of the lines that hold most words and tell more than the title; empty when there is none.
  static func best(of lines: [Self], under title: String) -> String {
    lines.enumerated().sorted { ($1.element.words, $0.offset) < ($0.element.words, $1.offset) }.lazy
      .map(\.element.text).first { !title.contains($0) } ?? ""
  }
}
