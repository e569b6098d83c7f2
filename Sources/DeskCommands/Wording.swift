/// `1 device`, `2 devices`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

extension String {
  /// What is not known is said to be so.
  var orUnknown: String { isEmpty ? "not known" : self }
}

extension String? {
  var orUnknown: String { (self ?? "").orUnknown }
}
