/// Something wrong in a YAML file: where, by which rule, and what.
package struct Finding: Error, Hashable, Sendable, CustomStringConvertible {
  package let mark: Mark
  /// The rule's stable name, in kebab case.
  package let rule: String
  package let message: String

  package init(at mark: Mark, rule: String, _ message: String) {
    self.mark = mark
    self.rule = rule
    self.message = message
  }

  /// `file:line:column: message (rule)`, as compilers and editors know it.
  package var description: String { "\(mark.file):\(mark.line):\(mark.column): \(message) (\(rule))" }
}

extension Finding: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.mark.file, left.mark.line, left.mark.column, left.message)
      < (right.mark.file, right.mark.line, right.mark.column, right.message)
  }
}
