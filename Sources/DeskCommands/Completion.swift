/// What Tab does to a line.
package struct Completion: Equatable, Sendable {
  /// What may stand at the cursor, for people: the whole of it, and what it is.
  package struct Offer: Equatable, Sendable {
    package var text: String
    package var about: String

    package init(_ text: String, about: String = "") {
      self.text = text
      self.about = about
    }
  }

  /// What becomes of what stands behind the last blank.
  package var replacement: String
  /// Whether the word is finished, so that a blank may follow.
  package var isFinished: Bool
  /// The first of what fits, in order.
  package var offers: [Offer]
  /// What each of the offers would make of it.
  package var replacements: [String]
  /// How many fit in all.
  package var count: Int

  /// How many offers are kept; nobody reads more.
  static let mostKept = 200
}

/// A value that is being typed, and how it goes back into the line.
struct TypedValue {
  /// All that was typed of the value, which may begin some words before the one at the cursor.
  let text: String
  /// What Tab replaces.
  let tail: SplitLine.Tail
  let quote: Character?
  /// Whether blanks within it need quotes.
  var isOneWord = true

  /// What the offers that begin with the text make of the line; nil when there are none.
  ///
  /// Of ASCII letters case does not count, and is left as it was typed.
  func completion(by offers: some RandomAccessCollection<Completion.Offer>) -> Completion? {
    let fitting = offers.lazy.filter { offer in quote.map { !offer.text.contains($0) } ?? true }
    guard let first = fitting.first, !tail.isClosed else { return nil }
    let kept = Array(fitting.prefix(Completion.mostKept))
    let isOnly = kept.count == 1
    let common = isOnly ? first.text : commonBeginning(of: first.text, fitting.dropFirst().map(\.text))
    let isFinished = isOnly && !first.text.hasSuffix("/")
    return Completion(
      replacement: replacement(by: common, isWhole: isFinished), isFinished: isFinished, offers: kept,
      replacements: kept.map { replacement(by: $0.text, isWhole: true) },
      count: isOnly ? 1 : offers.count)
  }

  private func replacement(by whole: String, isWhole: Bool) -> String {
    let rest = String(decoding: whole.utf8.dropFirst(text.utf8.count - tail.text.utf8.count), as: UTF8.self)
    if rest.utf8.count <= tail.text.utf8.count && !isWhole { return tail.lead + tail.text }
    if let quote { return tail.lead + rest + (isWhole ? String(quote) : "") }
    guard needsQuotes(rest) else { return tail.lead + rest }
    let quote = rest.contains("\"") ? "'" : "\""
    return tail.lead + quote + rest + (isWhole ? quote : "")
  }

  private func needsQuotes(_ text: String) -> Bool {
    guard text.contains(" ") else { return false }
    return isOneWord || text.split(separator: " ").dropFirst().contains { "\"'-".contains($0.prefix(1)) }
  }

  /// What all begin with, case apart; at least what was typed.
  private func commonBeginning(of first: String, _ others: [String]) -> String {
    var common = Array(first.utf8)[...]
    for other in others where common.count > text.utf8.count {
      common = common.prefix(zip(common, other.utf8).prefix { folded($0) == folded($1) }.count)
    }
    while let last = common.last, last >= 0x80, String(validating: common, as: UTF8.self) == nil {
      common = common.dropLast()
    }
    return String(decoding: common, as: UTF8.self)
  }
}

/// An ASCII letter in upper case, and any other byte as it is.
func folded(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? byte - 0x20 : byte }

/// A text with its ASCII letters in upper case, so that as many bytes remain.
func folded(_ text: String) -> String { String(decoding: text.utf8.map(folded), as: UTF8.self) }
