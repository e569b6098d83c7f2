/// A file as its kind of entry, and the tree that the entry was read from.
struct DecodedSource {
  let source: SourceFile
  let tree: Tree
  let entry: any KnowledgeEntry
}

/// Reads one file as its kind of entry, and tells what is wrong with it.
///
/// There is no entry when the text is no YAML at all. What was asked of the file goes to `questions`, if
/// anywhere.
func decode(_ source: SourceFile, noting questions: QuestionLog? = nil) -> (
  decoded: DecodedSource?, findings: [Finding]
) {
  let log = FindingLog()
  guard let tree = compose(source, log),
    let reader = MappingReader(tree, file: source.path, log: log, questions: questions)
  else { return (nil, log.findings) }
  let entry = source.kind.entry.init(source.id, reader)
  reader.finish()
  return (DecodedSource(source: source, tree: tree, entry: entry), log.findings)
}
