/// Reads one file as its kind of entry: its tree, and what is wrong with it.
///
/// The tree is nil when the text is no YAML at all. What was asked of the file goes to `questions`, if anywhere.
func decode(_ source: SourceFile, noting questions: QuestionLog? = nil) -> (
  tree: Tree?, findings: [Finding]
) {
  let log = FindingLog()
  guard let tree = compose(source, log),
    let reader = MappingReader(tree, file: source.path, log: log, questions: questions)
  else { return (nil, log.findings) }
  _ = source.kind.entry.init(source.id, reader)
  reader.finish()
  return (tree, log.findings)
}
