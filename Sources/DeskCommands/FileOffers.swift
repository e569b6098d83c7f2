import Foundation

/// The files and folders whose path begins with a text; folders end with a slash.
///
/// Names with characters that a terminal would obey are left out, and hidden ones unless their dot is typed.
func fileOffers(beginning text: String, foldersOnly: Bool) -> ArraySlice<Completion.Offer> {
  let end = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
  let (folder, begun) = (String(text[..<end]), text[end...])
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
  return names.sorted().compactMap { name -> Completion.Offer? in
    guard name.hasPrefix(begun), begun.hasPrefix(".") || !name.hasPrefix("."), name.isPlain else {
      return nil
    }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
    if foldersOnly && !isFolder.boolValue { return nil }
    return Completion.Offer(folder + name + (isFolder.boolValue ? "/" : ""))
  }[...]
}

extension String {
  fileprivate var isPlain: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
      default: true
      }
    }
  }
}
