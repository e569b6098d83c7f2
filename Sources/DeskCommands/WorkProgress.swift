/// How far a long command is.
package struct WorkProgress: Equatable, Sendable {
  package var done: Int
  /// How many there will be; nil when nobody knows before the end.
  package var total: Int?
  /// What is counted, in the plural.
  package var noun: String

  package init(done: Int, total: Int?, noun: String) {
    self.done = done
    self.total = total
    self.noun = noun
  }
}
