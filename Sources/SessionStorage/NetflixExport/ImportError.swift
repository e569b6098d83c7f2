/// Why a data export was not imported, and what to do next.
///
/// No case holds a value of the export: of a date that cannot be read, only its shape.
package enum ImportError: Error, Equatable, CustomStringConvertible {
  case missing(path: String)
  case archive(path: String)
  case notAFolder(path: String)
  case unreadableFolder(path: String)
  case noTables(path: String)
  case severalExports(file: String)
  case unreadableFile(file: String)
  case lacksColumn(String, file: String)
  case unreadableValue(shape: String, column: String, file: String, line: Int)
  case brokenQuotes(file: String, line: Int)
  case nothingDated

  package var description: String {
    switch self {
    case .missing(let path):
      "There is no folder at \(path). Name the folder that the export was unzipped into."
    case .archive(let path):
      "\(path) is an archive. Unzip it first, then name the folder that came out of it."
    case .notAFolder(let path):
      "\(path) is not a folder. Name the folder that the export was unzipped into, not a file in it."
    case .unreadableFolder(let path):
      "The folder \(path) may not be read by this user. Ask whoever owns it for permission to read it."
    case .noTables(let path): Self.noTables(path)
    case .severalExports(let file):
      "There are several files named \(file) below this folder. Name the folder of one export of one person."
    case .unreadableFile(let file):
      "\(file) may not be read by this user. Allow reading it, then import again."
    case .lacksColumn(let column, let file):
      "\(file) has no column «\(column)» in its first line. \(Self.untouched)"
    case .unreadableValue(let shape, let column, let file, let line):
      "\(file), line \(line): «\(column)» is written \(shape), as the service never does. \(Self.untouched)"
    case .brokenQuotes(let file, let line):
      "\(file), line \(line): quotation marks do not pair, so the row has no sure end. \(Self.untouched)"
    case .nothingDated:
      "No table of the export holds a date, so nobody could say how old the data are. \(Self.untouched)"
    }
  }

  private static let untouched = "Download the export again, and do not open it in a spreadsheet first."

  private static func noTables(_ path: String) -> String {
    let names = ExportFile.allCases.map(\.fileName).joined(separator: ", ")
    return """
      The folder \(path) holds no table of a data export. Looked for, up to \(ExportFolder.depth) levels \
      below: \(names). Unzip the export first, then name the folder that came out of it.
      """
  }
}
