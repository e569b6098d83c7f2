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
  init(_ files: [DecodedSource], revision: String, fingerprint: String = "") {
    let entries = files.map(\.entry)
    models = ModelIndex(entries.compactMap { $0 as? Brand }, entries.compactMap { $0 as? Speech })
    newestRead = entries.flatMap(\.sources).map(\.read).max()
    var trees = ByteWriter()
    var places: [EntryPlace] = []
    for file in files {
      places.append(EntryPlace(kind: file.source.kind, id: file.source.id, position: trees.bytes.count))
      trees.write(file.source.path)
      trees.write(file.tree)
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

  private static func checksum(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var digest = Digest()
    digest.add(bytes)
    return (0..<8).map { UInt8(truncatingIfNeeded: digest.number >> ($0 * 8)) }
  }
}
