/// The slips of the pen that are thought of in a model.
///
/// Two swapped characters, a doubled one, one that looks like another, a blank or a hyphen too many: one or
/// two of these. Or a dropped one.
private enum Slips {
  static let droppable = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/ ".utf8)

  /// O for 0, I for 1, B for 8, S for 5, and the other way round.
  static let lookAlikes = Dictionary(
    uniqueKeysWithValues: zip("O0I1B8S5".utf8, "0O1I8B5S".utf8).map { ($0, $1) })
}

extension PatternMatcher {
  /// The states of all texts that are a slip away, and still alive.
  func states(near bytes: [UInt8]) -> Set<State> {
    var found: Set<State> = []
    follow(bytes[...], from: start, left: 2, hasSlipped: false, &found)
    found.remove(Self.dead)
    return found
  }

  /// Goes on with the rest of a text, and tries each slip on the way.
  private func follow(
    _ rest: ArraySlice<UInt8>, from state: State, left: Int, hasSlipped: Bool, _ found: inout Set<State>
  ) {
    var state = state
    for index in rest.indices {
      if state == Self.dead { return }
      if left > 0 {
        for (end, state) in slipped(rest[index...], from: state) {
          follow(rest[end...], from: state, left: left - 1, hasSlipped: true, &found)
        }
      }
      if !hasSlipped { followDropped(rest[index...], from: state, &found) }
      state = step(state, rest[index])
    }
    if hasSlipped { found.insert(state) } else { followDropped([], from: state, &found) }
  }

  /// Where the small slips at the beginning lead, and what is left behind them.
  private func slipped(_ rest: ArraySlice<UInt8>, from state: State) -> [(Int, State)] {
    let index = rest.startIndex
    var ways: [(Int, State)] = []
    if let meant = Slips.lookAlikes[rest[index]] { ways.append((index + 1, step(state, meant))) }
    if "- ".utf8.contains(rest[index]) { ways.append((index + 1, state)) }
    if rest.count > 1 {
      let next = rest[index + 1]
      let isDoubled = next == rest[index]
      ways.append((index + 2, isDoubled ? step(state, next) : step(step(state, next), rest[index])))
    }
    return ways.filter { $0.1 != Self.dead }
  }

  private func followDropped(_ rest: ArraySlice<UInt8>, from state: State, _ found: inout Set<State>) {
    for dropped in Slips.droppable where dropped != UInt8(ascii: " ") || !rest.isEmpty {
      let next = step(state, dropped)
      if next != Self.dead { found.insert(self.state(after: rest, from: next)) }
    }
  }
}
