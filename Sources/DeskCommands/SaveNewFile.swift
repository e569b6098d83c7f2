import Foundation

/// Writes a text to a file that is not there yet; throws a `DeskError` when it is, or cannot be made.
func saveNewFile(_ text: String, at path: String) throws(DeskError) {
  guard !FileManager.default.fileExists(atPath: path) else { throw .fileExists(path) }
  do {
    try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
  } catch {
    throw .cannotSave(path)
  }
}
