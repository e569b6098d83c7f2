/// The candidates that are closest to a text, the closest first, each once.
///
/// Case does not count. Of equally close ones, that with the longer common beginning goes first, then the
/// earlier one. `within` is how many slips they may be away; without it, a third of the text's length.
package func nearest(
  to text: String, among candidates: [String], atMost count: Int = 3, within slips: Int? = nil
) -> [String] {
  let key = Array(text.uppercased().utf8)
  let limit = slips ?? max(2, key.count / 3)
  var found: [(distance: Int, differing: Int, candidate: String)] = []
  for candidate in candidates {
    let other = Array(candidate.uppercased().utf8)
    guard abs(other.count - key.count) <= limit else { continue }
    let distance = editDistance(key, other)
    let common = zip(key, other).prefix { $0 == $1 }.count
    if distance <= limit { found.append((distance, -common, candidate)) }
  }
  let ranked = found.enumerated().sorted { first, second in
    (first.element.distance, first.element.differing, first.offset)
      < (second.element.distance, second.element.differing, second.offset)
  }
  var seen: Set<String> = []
  return Array(ranked.map(\.element.candidate).filter { seen.insert($0).inserted }.prefix(count))
}

/// What a word may have been meant to be: what it begins, then what is one or two slips away; at most three.
///
/// Case does not count. A word of less than six letters may have one slip, a single letter none.
package func suggestions(for word: String, among candidates: [String]) -> [String] {
  let key = word.uppercased()
  if key.isEmpty { return [] }
  let begun = candidates.filter { $0.uppercased().hasPrefix(key) }.sorted { $0.count < $1.count }
  let near = nearest(to: word, among: candidates, within: key.count > 1 ? min(2, max(1, key.count / 3)) : 0)
  var seen: Set<String> = []
  return Array((begun + near).filter { seen.insert($0).inserted }.prefix(3))
}

/// How many slips lie between two texts: a wrong, missing or additional character, or two swapped ones.
///
/// The optimal string alignment distance, in three rows.
func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (i, a) in first.enumerated() {
    var row = [i + 1]
    for (j, b) in second.enumerated() {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (a == b ? 0 : 1))
      if i > 0, j > 0, a == second[j - 1], first[i - 1] == b {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    beforeLast = last
    last = row
  }
  return last[second.count]
}
