/// The settings of a `config.yaml`: `source`, `knowledge-base` and `audit`.
///
/// Here since this target hides the YAML library. Throws `KnowledgeError.brokenSettings` with the place of
/// what is wrong. A file of nothing but remarks sets nothing.
package func settings(in text: String, path: String) throws -> [String: String] {
  let lines = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
  if lines.allSatisfy({ $0.isEmpty || $0.hasPrefix("#") }) { return [:] }
  let log = FindingLog()
  let source = SourceFile(kind: .limits, id: "config", path: path, text: text)
  guard let root = compose(source, log), let reader = MappingReader(root, file: path, log: log) else {
    throw KnowledgeError.brokenSettings(log.findings)
  }
  var settings: [String: String] = [:]
  for key in ["source", "knowledge-base", "audit"] { settings[key] = reader.optionalText(key) }
  reader.finish()
  if !log.findings.isEmpty { throw KnowledgeError.brokenSettings(log.findings) }
  return settings
}
