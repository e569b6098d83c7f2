import Accounts
import TerminalText

/// `1 device`, `2 devices`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// What is to be said; what nobody found a source for is marked.
func marked(_ say: String, _ confidence: Confidence) -> Line {
  Line(say) + (confidence == .unverified ? Line(" (unverified)", .caution) : "")
}

extension [Source] {
  /// Where facts were read, when, and how far each page can be trusted.
  var sentence: String {
    if isEmpty { return "Nobody found a source." }
    let pages = map { "\($0.title), read \($0.read), confidence \($0.confidence.rawValue)" }
    return "\(count == 1 ? "Source" : "Sources"): \(pages.joined(separator: "; "))."
  }
}

extension String {
  /// What is not known is said to be so.
  var orUnknown: String { isEmpty ? "not known" : self }
}

extension String? {
  var orUnknown: String { (self ?? "").orUnknown }
}

extension String {
  /// Whether a word may be an e-mail address or a phone number.
  var mayBeContact: Bool {
    contains("@") || hasPrefix("+") || count { $0.isNumber } >= 7
  }
}
