extension LintRule {
  /// The procedure of the remote's hidden menu has one step with exactly twelve keys.
  ///
  /// One copy of the sequence that goes round is a key short, and then does nothing.
  static let keySequenceLength = LintRule("key-sequence-length") { knowledge in
    knowledge.procedures.values.filter { $0.id == "remote-sequence" }.flatMap { procedure in
      let lengths = procedure.steps.map(\.keys.count).filter { $0 > 0 }
      let told = lengths.isEmpty ? "no" : lengths.map(String.init).joined(separator: ", ")
      return lengths == [12] ? [] : [(procedure.mark, "the sequence has \(told) keys, not 12")]
    }
  }
}
