/// Which of the typed lines are kept for the next console.
package struct History: Equatable, Sendable {
  /// The file they are written to; nil where nobody types, or where it cannot be written.
  package var file: String?
  /// Whether the agent wants lines kept.
  package var isOn = true

  package init() {}

  /// Whether a line is written to the file: none that may name a customer, and none that begins with a space.
  package func keeps(_ line: String) -> Bool {
    file != nil && isOn && !line.hasPrefix(" ") && !namesCustomer(line)
  }
}
