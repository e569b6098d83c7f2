package import Foundation

extension Date {
  /// Reads a moment in UTC: `2026-11-22T20:14:00Z`, with a blank for the `T`, a fraction, and `Z`, `+00` or
  /// nothing.
  ///
  /// These are the forms of SQLite, of PostgreSQL set to UTC, and of the service's data exports. Nil for
  /// anything else; written by hand since a formatter takes forty times as long and an account may have
  /// 100,000 playbacks.
  package init?(utc text: String) {
    let characters = Array(text.utf8)
    guard characters.count >= 19, characters[10] == UInt8(ascii: "T") || characters[10] == UInt8(ascii: " "),
      characters[13] == UInt8(ascii: ":"), characters[16] == UInt8(ascii: ":"),
      let day = CalendarDay(String(decoding: characters[..<10], as: UTF8.self)),
      let hour = twoDigits(characters, 11), let minute = twoDigits(characters, 14),
      let second = twoDigits(characters, 17), hour < 24, minute < 60, second < 60,
      let fraction = fraction(characters[19...])
    else { return nil }
    let seconds = day.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second
    self.init(timeIntervalSince1970: Double(seconds) + fraction)
  }

  /// The moment in UTC to the second: `2026-11-22T20:14:00Z`.
  package var utc: String {
    let seconds = Int(timeIntervalSince1970.rounded(.down))
    let day = CalendarDay(self)
    let rest = seconds - day.daysSince1970 * 86_400
    return "\(day)T\(padded(rest / 3_600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))Z"
  }
}

private func twoDigits(_ characters: [UInt8], _ start: Int) -> Int? {
  let (tens, ones) = (Int(characters[start]) - 48, Int(characters[start + 1]) - 48)
  return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
}

/// The seconds behind the point, when the rest is a fraction and a mark of UTC and nothing else.
private func fraction(_ rest: ArraySlice<UInt8>) -> Double? {
  var text = String(decoding: rest, as: UTF8.self)
  for mark in ["Z", "+00:00", "+00"] where text.hasSuffix(mark) {
    text.removeLast(mark.count)
    break
  }
  if text.isEmpty { return 0 }
  guard text.first == ".", text.count > 1, text.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else {
    return nil
  }
  return Double("0" + text)
}
