/// Keeps the audit log.
package protocol RecordKeeper: AnyObject {
  /// Puts the entry where it outlives the machine's power, or throws a `RecordError`.
  func append(_ entry: AuditEntry) throws
}

/// Why the audit log could not be written.
package struct RecordError: Error, Equatable, CustomStringConvertible {
  let path: String
  let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  package var description: String {
    "The audit log \(path) cannot be written (\(reason)), so nothing about a customer is shown. "
      + "Guides, limits by plan and search go on. Tell whoever runs this machine."
  }
}
