/// What one mapping was asked for, key by key, and its nested mappings likewise.
///
/// Nothing is noted unless somebody wants it: the schemas for editors are held against it.
final class QuestionLog {
  /// What the value of a key has to be.
  enum Form: Hashable {
    case text, wholeNumber, flag, day
    case choice([String])
    case texts
    case choices([String])
    /// A list of mappings.
    case entries
    case mapping
    /// A mapping whose keys are anybody's.
    case dictionary
  }

  struct Question: Hashable {
    let form: Form
    let isRequired: Bool
  }

  private(set) var questions: [String: Question] = [:]
  private var logs: [String: QuestionLog] = [:]

  func note(_ key: String, _ form: Form, isRequired: Bool) {
    questions[key] = Question(form: form, isRequired: isRequired)
  }

  /// What the mapping, or each mapping, under a key was asked for.
  func nested(_ key: String) -> QuestionLog {
    let log = logs[key] ?? QuestionLog()
    logs[key] = log
    return log
  }
}

extension QuestionLog.Form {
  /// What is expected of one value, in words.
  var description: String {
    switch self {
    case .text, .texts: "text"
    case .wholeNumber: "a whole number"
    case .flag: "true or false"
    case .day: "a day such as 2026-11-22"
    case .choice(let names), .choices(let names): "one of \(names.joined(separator: ", "))"
    case .entries, .mapping, .dictionary: "keys with values"
    }
  }
}
