import Foundation

/// Reads all YAML files of a knowledge base folder, in the order of their paths.
///
/// The only function of the target that reads the disk. Throws a `KnowledgeError`.
package func loadSources(in folder: String) throws -> [SourceFile] {
  guard FileManager.default.fileExists(atPath: folder) else { throw KnowledgeError.noFolder(folder) }
  let files = try SourceFile.Kind.allCases.flatMap { try loadSources(of: $0, in: folder) }
  guard !files.isEmpty else { throw KnowledgeError.emptyFolder(folder) }
  return files
}

private func loadSources(of kind: SourceFile.Kind, in folder: String) throws -> [SourceFile] {
  let path = "\(folder)/\(kind.rawValue)"
  guard FileManager.default.fileExists(atPath: path) else { return [] }
  guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
    throw KnowledgeError.unreadable(path)
  }
  return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
    guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else {
      throw KnowledgeError.unreadable("\(path)/\(name)")
    }
    return SourceFile(
      kind: kind, id: String(name.dropLast(5)), path: "\(path)/\(name)",
      text: String(String(decoding: data, as: UTF8.self).trimmingPrefix("\u{FEFF}")))
  }
}
