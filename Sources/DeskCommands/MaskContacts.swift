import Accounts

/// A text with e-mail addresses and phone numbers masked, and how many words were.
///
/// A phone number may be several words, such as `202 555 0123`. Days stay, and so do model numbers, which
/// have letters.
func maskingContacts(in text: String) -> (text: String, count: Int) {
  var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  let contacts = words.indices.filter { words[$0].contains("@") } + phoneWords(in: words)
  for index in contacts { words[index] = PersonalText(words[index]).description }
  return (words.joined(separator: " "), contacts.count)
}

/// The places of words that make phone numbers: runs of digits, seven or more in all.
private func phoneWords(in words: [String]) -> [Int] {
  var found: [Int] = []
  var run: [Int] = []
  for (index, word) in (words + ["end"]).enumerated() {
    if word.isPartOfPhone {
      run.append(index)
    } else {
      let digits = run.reduce(0) { $0 + words[$1].count { $0.isNumber } }
      if digits >= 7 { found += run }
      run = []
    }
  }
  return found
}

extension String {
  /// Whether it is digits and what people put between them, and no day.
  fileprivate var isPartOfPhone: Bool {
    let bare = String(reversed().drop { ".,;:!?".contains($0) }.reversed())
    return bare.contains(where: \.isNumber) && CalendarDay(bare) == nil
      && bare.allSatisfy { $0.isNumber || "+-.()/".contains($0) }
  }
}
