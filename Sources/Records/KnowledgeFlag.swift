package import Foundation

/// What a customer saw that an entry of the knowledge base does not tell, for the entry's keepers.
package struct KnowledgeFlag: Codable, Equatable, Sendable {
  package let at: Date
  package let agent: String
  package let text: String
  /// The entry's id; nil when none was named and no guide was given.
  package let entry: String?
  package let revision: Int?
  /// From 1.
  package let step: Int?

  package init(at: Date, agent: String, text: String, entry: String?, revision: Int?, step: Int?) {
    self.at = at
    self.agent = agent
    self.text = text
    self.entry = entry
    self.revision = revision
    self.step = step
  }
}

/// Keeps flags in a file of JSON lines, each synced to the disk.
package struct FlagKeeper {
  private let file: SyncedFile

  package init(path: String) { file = SyncedFile(path: path) }

  /// Puts the flag where it outlives the machine's power, or throws a `CallError`.
  package func append(_ flag: KnowledgeFlag) throws {
    do {
      try file.append(jsonLine(flag))
    } catch let error as SyncedFileError {
      throw CallError(path: error.path, reason: error.reason)
    }
  }

  /// All flags in the order they were made, and how many lines cannot be read.
  package func flags() -> (flags: [KnowledgeFlag], unreadable: Int) {
    jsonLines(of: file.path, as: KnowledgeFlag.self).map { ($0.values, $0.unreadable) } ?? ([], 0)
  }
}
