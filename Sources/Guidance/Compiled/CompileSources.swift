import Accounts

/// Makes a knowledge base of its files, and says what is wrong with them.
///
/// The knowledge base is there even when there are findings, so that lint can go on; nobody else may use it
/// then.
package func compile(_ sources: [SourceFile]) -> (knowledge: KnowledgeBase, findings: [Finding]) {
  let (compiled, findings) = compile(sources, fingerprint: "")
  return (KnowledgeBase(compiled), findings)
}

/// The same as bytes, with the fingerprint that tells whether they are still those of the files.
func compile(_ sources: [SourceFile], fingerprint: String) -> (CompiledKnowledge, [Finding]) {
  let read = sources.map { decode($0) }
  let compiled = CompiledKnowledge(
    read.compactMap(\.decoded), revision: revision(of: sources), fingerprint: fingerprint)
  return (compiled, read.flatMap(\.findings).sorted())
}

/// Compiles files that are to be used: throws a `KnowledgeError` when anything in them is broken or missing.
///
/// A guide without the steps that its platform names is worse than none.
func compileSound(_ sources: [SourceFile], of folder: String, fingerprint: String) throws -> CompiledKnowledge
{
  let (compiled, malformed) = compile(sources, fingerprint: fingerprint)
  let findings =
    malformed.isEmpty
    ? LintRule.danglingReferences.findings(in: KnowledgeBase(compiled)).sorted() : malformed
  if let first = findings.first { throw KnowledgeError.broken(first, count: findings.count) }
  for kind in SourceFile.Kind.needed where !sources.contains(where: { $0.kind == kind }) {
    throw KnowledgeError.emptyFolder("\(folder)/\(kind.rawValue)")
  }
  return compiled
}

/// The digest of all names and texts.
func revision(of sources: [SourceFile]) -> String {
  var digest = Digest()
  for source in sources {
    digest.add("\(source.kind)/\(source.id)\n")
    digest.add(source.text)
  }
  return digest.digits
}
