/// Reads a table of device texts: tab-separated, with a line that names its columns.
///
/// `model` is a must; `brand`, `platform` and `how` may be missing, and other columns are passed over. Several
/// platforms are parted by `|`; `-` says that the text is no streaming device. Lines with `#` in front are
/// remarks. Throws a `KnowledgeError`.
package func loadDeviceTexts(at path: String) throws -> [DeviceText] {
  guard let bytes = read(path) else { throw KnowledgeError.unreadable(path) }
  var lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    .filter { !$0.hasPrefix("#") }[...]
  let names = lines.popFirst().map(cells) ?? []
  guard let model = names.firstIndex(of: "model") else { throw KnowledgeError.noModelColumn(path) }
  return lines.map { line in
    let row = cells(of: line)
    func cell(_ name: String) -> String? {
      names.firstIndex(of: name).flatMap { row.indices.contains($0) && !row[$0].isEmpty ? row[$0] : nil }
    }
    return DeviceText(
      brand: cell("brand") ?? "", model: row.indices.contains(model) ? row[model] : "",
      platforms: cell("platform").map { $0 == "-" ? [] : Set($0.split(separator: "|").map(String.init)) },
      how: cell("how"))
  }
}

private func cells(of line: Substring) -> [String] {
  line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
}
