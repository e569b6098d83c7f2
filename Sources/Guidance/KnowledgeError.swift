/// Why the knowledge base cannot be used, and what to do next.
package enum KnowledgeError: Error, Equatable, CustomStringConvertible {
  case noFolder(String)
  case emptyFolder(String)
  case unreadable(String)
  /// The compiled file cannot be written.
  case unwritable(String)
  /// A table of device texts without a column of models.
  case noModelColumn(String)
  /// The first thing that is broken, and how many there are in all.
  case broken(Finding, count: Int)
  /// A settings file that cannot be understood.
  case brokenSettings([Finding])

  package var description: String {
    switch self {
    case .noFolder(let path):
      "There is no knowledge base at \(path). Name its folder with --knowledge-base or SESSIONDESK_KNOWLEDGE_BASE."
    case .emptyFolder(let path):
      "The folder \(path) holds no YAML file, and a knowledge base needs one there. Check --knowledge-base."
    case .unreadable(let path):
      "The file \(path) cannot be read. Ask whoever keeps it to allow reading."
    case .unwritable(let path):
      "The file \(path) cannot be written, and what was there is as it was. Build as somebody who may write there."
    case .noModelColumn(let path):
      "The first line of \(path) names no column 'model'. It must be tab-separated; see: help kb coverage."
    case .broken(let finding, let count):
      "The knowledge base is broken at \(finding)."
        + Self.others(count - 1)
        + " No guide is given from a broken knowledge base; mend the file, or name another with --knowledge-base."
    case .brokenSettings(let findings):
      "The settings are broken at \(findings.map(\.description).joined(separator: "; ")). Mend or remove that file."
    }
  }

  private static func others(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: " There is 1 more such place; kb lint lists it."
    default: " There are \(count) more such places; kb lint lists them."
    }
  }
}
