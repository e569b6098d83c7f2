/// A knowledge base that was opened, and what its keepers should know about how.
package struct LoadedKnowledge: Sendable {
  /// Why the compiled file was of no use.
  package enum Trouble: String, Sendable {
    case stale, damaged
  }

  package let knowledge: KnowledgeBase
  package let trouble: Trouble?

  /// What to say once: what happened, what is unharmed, what to do.
  package var remark: String? {
    switch trouble {
    case .stale?:
      "The compiled knowledge base is older than its files. The files were read, so nothing is out of date; "
        + "kb build makes starts fast again."
    case .damaged?:
      "The compiled knowledge base is damaged. The files were read, so nothing is lost; kb build mends it."
    case nil: nil
    }
  }
}

/// Reads the knowledge base of a folder: the compiled file while it is that of the YAML files, or else these.
///
/// Throws a `KnowledgeError` when the files are broken or missing.
package func loadKnowledgeBase(at folder: String) throws -> LoadedKnowledge {
  let fingerprint = try fingerprint(of: folder)
  let bytes = compiledBytes(in: folder)
  let compiled = bytes.flatMap { try? CompiledKnowledge($0) }
  if let compiled, compiled.fingerprint == fingerprint {
    return LoadedKnowledge(knowledge: KnowledgeBase(compiled), trouble: nil)
  }
  let sources = try loadSources(in: folder)
  if let compiled, compiled.revision == revision(of: sources) {
    return LoadedKnowledge(knowledge: KnowledgeBase(compiled), trouble: nil)
  }
  let knowledge = KnowledgeBase(try compileSound(sources, of: folder, fingerprint: fingerprint))
  return LoadedKnowledge(
    knowledge: knowledge, trouble: bytes == nil ? nil : compiled == nil ? .damaged : .stale)
}

/// Compiles a folder's files into the file that later starts read; gives its path and size in bytes.
///
/// Throws a `KnowledgeError`.
package func buildKnowledgeBase(at folder: String) throws -> (path: String, size: Int) {
  let fingerprint = try fingerprint(of: folder)
  let compiled = try compileSound(try loadSources(in: folder), of: folder, fingerprint: fingerprint)
  return (try writeCompiled(compiled.bytes, into: folder), compiled.bytes.count)
}
