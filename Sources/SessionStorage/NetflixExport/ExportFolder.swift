import Foundation

/// The tables of an export that the importer reads; every other one stays closed.
enum ExportFile: String, CaseIterable {
  case devices = "Devices"
  case accessAndDevices = "AccessAndDevices"
  case accountDetails = "AccountDetails"
  case subscriptionHistory = "SubscriptionHistory"
  case streaming = "IpAddressesStreaming"
  /// The single table of 2023, before streaming and logins were told apart.
  case streaming2023 = "IpAddresses"
  case logins = "IpAddressesLogin"
  case viewing = "ViewingActivity"

  var fileName: String { rawValue + ".csv" }
}

/// Where the tables are in an unzipped export: at its root, or below `netflix-report/`, a number, or both.
struct ExportFolder {
  /// How many levels below the folder are searched.
  static let depth = 4

  private(set) var tables: [ExportFile: URL] = [:]
  /// Tables in whose place the service wrote a text that it found nothing.
  private(set) var empty: Set<ExportFile> = []
  /// Names of tables that are none of ours.
  private(set) var skipped: Set<String> = []

  /// Throws an `ImportError` when `path` is no folder with tables of one export, or `CancellationError`.
  init(_ path: String, isInterrupted: () -> Bool) throws {
    try Self.checkIsFolder(path)
    for (count, file) in Self.files(below: path).enumerated() {
      if count % 1_000 == 0, isInterrupted() { throw CancellationError() }
      try add(file)
    }
    empty.subtract(tables.keys)
    guard !tables.isEmpty || !empty.isEmpty else { throw ImportError.noTables(path: path) }
  }

  /// The names of tables that are neither here nor told to be empty.
  var missing: [String] {
    var present = empty.union(tables.keys)
    if present.contains(.streaming2023) { present.insert(.streaming) }
    return ExportFile.allCases.filter { $0 != .streaming2023 && !present.contains($0) }.map(\.fileName)
  }

  private mutating func add(_ file: URL) throws {
    let name = file.deletingPathExtension().lastPathComponent.lowercased()
    let isText = file.pathExtension.lowercased() == "txt"
    guard let known = ExportFile.allCases.first(where: { $0.rawValue.lowercased() == name }) else {
      if !isText { skipped.insert(file.lastPathComponent) }
      return
    }
    guard !isText else { return _ = empty.insert(known) }
    guard tables.updateValue(file, forKey: known) == nil else {
      throw ImportError.severalExports(file: known.fileName)
    }
  }

  private static func checkIsFolder(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ImportError.missing(path: path)
    }
    guard isFolder.boolValue else {
      throw path.lowercased().hasSuffix(".zip") ? ImportError.archive(path: path) : .notAFolder(path: path)
    }
    guard FileManager.default.isReadableFile(atPath: path), FileManager.default.isExecutableFile(atPath: path)
    else { throw ImportError.unreadableFolder(path: path) }
  }

  /// Regular files named `.csv` or `.txt`; the folder itself may be a link, links below it are not followed.
  private static func files(below path: String) -> some Sequence<URL> {
    let found = FileManager.default.enumerator(
      at: URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath(),
      includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
    return sequence(state: found) { found -> URL? in
      while let file = found?.nextObject() as? URL {
        if let level = found?.level, level >= depth { found?.skipDescendants() }
        if isTable(file) { return file }
      }
      return nil
    }
  }

  private static func isTable(_ file: URL) -> Bool {
    ["csv", "txt"].contains(file.pathExtension.lowercased())
      && (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
  }
}
