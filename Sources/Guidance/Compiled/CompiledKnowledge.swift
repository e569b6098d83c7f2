import Accounts

/// A whole knowledge base as bytes: made once of the YAML files, read at each start.
///
/// A line that names the format, eight bytes of checksum, then the fingerprint and the revision of the files,
/// where each entry stands, the model index, and the entries as trees.
package struct CompiledKnowledge: Sendable {
  /// Where an entry stands in the bytes.
  struct EntryPlace: Sendable {
    let kind: SourceFile.Kind
    let id: String
    let position: Int
  }

  /// Raised with each change of what the bytes mean.
  private static let format = Array("SessionDesk knowledge 1\n".utf8)

  package let bytes: [UInt8]
  /// What the files looked like from outside when they were compiled.
  let fingerprint: String
  /// The digest of the files' texts.
  let revision: String
  /// The newest day on which a source was read; nil when there is no source.
  let newestRead: CalendarDay?
  let places: [EntryPlace]
  let models: ModelIndex

  /// Compiles decoded files.
  init(_ entries: [(source: SourceFile, tree: Tree)], revision: String, fingerprint: String = "") {
    func read<Entry: KnowledgeEntry>(_ type: Entry.Type) -> [Entry] {
      entries.filter { $0.source.kind == type.kind }.compactMap { source, tree in
        MappingReader(tree, file: source.path, log: FindingLog()).map { Entry(source.id, $0) }
      }
    }
    models = ModelIndex(read(Brand.self), read(Speech.self))
    newestRead = entries.compactMap { source, tree in
      MappingReader(tree, file: source.path, log: FindingLog())?.sources().map(\.value.read).max()
    }.max()
    var trees = ByteWriter()
    var places: [EntryPlace] = []
    for (source, tree) in entries {
      places.append(EntryPlace(kind: source.kind, id: source.id, position: trees.bytes.count))
      trees.write(source.path)
      trees.write(tree)
    }
    var head = ByteWriter()
    head.write(fingerprint)
    head.write(revision)
    head.write(newestRead.map { "\($0)" })
    head.write(places.map { "\($0.kind.rawValue) \($0.position) \($0.id)" })
    models.write(to: &head)
    let start = Self.format.count + 8 + head.bytes.count
    let body = head.bytes + trees.bytes
    bytes = Self.format + Self.checksum(of: body[...]) + body
    self.fingerprint = fingerprint
    self.revision = revision
    self.places = places.map { EntryPlace(kind: $0.kind, id: $0.id, position: $0.position + start) }
  }

  /// Reads what was compiled; throws when it is of another format, or is not what was written.
  init(_ bytes: [UInt8]) throws(ByteReader.Damage) {
    let start = Self.format.count + 8
    guard bytes.count > start, bytes.starts(with: Self.format),
      Array(bytes[Self.format.count..<start]) == Self.checksum(of: bytes[start...])
    else { throw ByteReader.Damage() }
    var reader = ByteReader(bytes, at: start)
    fingerprint = try reader.text()
    revision = try reader.text()
    newestRead = try reader.optionalText().flatMap { CalendarDay($0) }
    let places = try reader.texts()
    models = try ModelIndex(&reader)
    let end = reader.position
    self.bytes = bytes
    self.places = places.compactMap { Self.place($0, behind: end) }
  }

  private static func place(_ text: String, behind start: Int) -> EntryPlace? {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, let kind = SourceFile.Kind(rawValue: String(parts[0])),
      let position = Int(parts[1])
    else { return nil }
    return EntryPlace(kind: kind, id: String(parts[2]), position: start + position)
  }

  /// FNV-1a over words of eight bytes, and over the bytes that are left.
  private static func checksum(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    bytes.withUnsafeBytes { bytes in
      let whole = bytes.count / 8
      for index in 0..<whole {
        hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) &* 0x100_0000_01B3
        hash ^= hash >> 29
      }
      for byte in bytes[(whole * 8)...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) }
  }
}
