/// The entries of one kind, each read from the compiled bytes when it is asked for.
package struct EntryTable<Entry: KnowledgeEntry>: Sendable {
  /// In the order of the files' paths.
  package let ids: [String]
  private let positions: [String: Int]
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], _ places: [CompiledKnowledge.EntryPlace]) {
    self.bytes = bytes
    let mine = places.filter { $0.kind == Entry.kind }
    ids = mine.map(\.id)
    positions = Dictionary(mine.map { ($0.id, $0.position) }, uniquingKeysWith: { first, _ in first })
  }

  package var count: Int { ids.count }

  package subscript(id: String) -> Entry? { reader(of: id).map { Entry(id, $0) } }

  /// What reads an entry's file key by key, for whoever wants a part that is cheaper than the whole.
  func reader(of id: String) -> MappingReader? {
    file(id).flatMap { MappingReader($0.tree, file: $0.path, log: FindingLog()) }
  }

  private func file(_ id: String) -> (path: String, tree: Tree)? {
    guard let position = positions[id] else { return nil }
    var reader = ByteReader(bytes, at: position)
    guard let path = try? reader.text(), let tree = try? reader.tree() else { return nil }
    return (path, tree)
  }

  /// Every entry, in the order of the files' paths.
  package var all: [Entry] { ids.compactMap { self[$0] } }

  /// What every entry says of itself, which is cheaper than the whole; not for translations.
  var headers: [EntryHeader] { ids.compactMap { id in reader(of: id).map { EntryHeader(id, $0) } } }

  /// Every text in the entries' files, whatever it is for, with its place.
  var texts: [Marked<String>] {
    ids.compactMap { file($0) }.flatMap { path, tree in
      tree.texts.map { Marked($0.text, at: Mark($0.place, path)) }
    }
  }
}
