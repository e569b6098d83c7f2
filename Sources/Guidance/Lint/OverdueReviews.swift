extension LintRule {
  /// Somebody must have read an entry's sources again by the day that its `review_by` names.
  static let overdueReviews = LintRule("overdue-review") { knowledge, day in
    knowledge.headers.compactMap(\.reviewBy).filter { $0.value < day }
      .map { ($0.mark, "the entry's sources should have been read again by \($0.value)") }
  }
}
