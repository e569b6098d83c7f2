import Accounts
import Foundation
import Glibc

/// Reads all YAML files of a knowledge base folder, in the order of their paths.
///
/// This file's functions are the only ones of the target that touch the disk. Throws a `KnowledgeError`.
package func loadSources(in folder: String) throws -> [SourceFile] {
  let files = try paths(in: folder).map { kind, id, path in
    guard let bytes = read(path) else { throw KnowledgeError.unreadable(path) }
    return SourceFile(
      kind: kind, id: id, path: path,
      text: String(String(decoding: bytes, as: UTF8.self).trimmingPrefix("\u{FEFF}")))
  }
  guard !files.isEmpty else { throw KnowledgeError.emptyFolder(folder) }
  return files
}

/// What the files look like from outside: names, sizes, and when they were last changed, in no order.
func fingerprint(of folder: String) throws -> String {
  var sum: UInt64 = 0
  for (_, _, path) in try folders(in: folder) {
    var place = Digest()
    place.add(String(path.dropFirst(folder.count)))
    try forEachFile(in: path) { folder, name in
      guard strlen(name) > 5, strcmp(name + strlen(name) - 5, ".yaml") == 0 else { return }
      var status = stat()
      guard fstatat(folder, name, &status, 0) == 0 else { return }
      var digest = place
      digest.add("/" + String(cString: name))
      digest.add([status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec])
      sum &+= digest.number
    }
  }
  return String(sum, radix: 16)
}

/// The file that `kb build` makes; nil when there is none.
func compiledBytes(in folder: String) -> [UInt8]? { read(compiledPath(in: folder)) }

/// Puts the compiled file in its place at once, so that a start meets the old one or the new one.
func writeCompiled(_ bytes: [UInt8], into folder: String) throws -> String {
  let path = compiledPath(in: folder)
  do {
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
  } catch {
    throw KnowledgeError.unwritable(path)
  }
  return path
}

private func compiledPath(in folder: String) -> String { "\(folder)/knowledge.compiled" }

/// The path of every YAML file with its kind and id, in the order of the paths.
private func paths(in folder: String) throws -> [(kind: SourceFile.Kind, id: String, path: String)] {
  try folders(in: folder).flatMap { kind, prefix, path in
    try names(in: path).filter { $0.hasSuffix(".yaml") }.sorted().map { name in
      (kind, prefix + name.dropLast(5), "\(path)/\(name)")
    }
  }
}

/// Every folder that may hold files of a kind, and what stands before their names in their ids: translations
/// have a folder for each language.
private func folders(in folder: String) throws -> [(kind: SourceFile.Kind, prefix: String, path: String)] {
  guard FileManager.default.fileExists(atPath: folder) else { throw KnowledgeError.noFolder(folder) }
  return try SourceFile.Kind.allCases.flatMap { kind in
    let path = "\(folder)/\(kind.rawValue)"
    guard kind == .translations else { return [(kind, "", path)] }
    return try names(in: path).sorted().filter { !$0.hasPrefix(".") }.map {
      (kind, "\($0)/", "\(path)/\($0)")
    }
  }
}

/// The names in a folder; none when it does not exist.
private func names(in path: String) throws -> [String] {
  var names: [String] = []
  try forEachFile(in: path) { _, name in names.append(String(cString: name)) }
  return names
}

/// Gives each name in a folder, with the folder's descriptor.
private func forEachFile(in path: String, _ give: (Int32, UnsafePointer<CChar>) -> Void) throws {
  guard let folder = opendir(path) else {
    if errno == ENOENT || errno == ENOTDIR && !FileManager.default.fileExists(atPath: path) { return }
    throw KnowledgeError.unreadable(path)
  }
  defer { closedir(folder) }
  while let entry = readdir(folder) {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: 256) { give(dirfd(folder), $0) }
    }
  }
}

/// A file's bytes; nil when it cannot be read.
func read(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  var bytes: [UInt8] = []
  while true {
    let wanted = max(Int(status.st_size) - bytes.count, 4_096)
    var count = 0
    let part = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      count = Glibc.read(descriptor, buffer.baseAddress, wanted)
      filled = max(0, count)
    }
    if count < 0 { return nil }
    if count == 0 { return bytes }
    bytes = bytes.isEmpty ? part : bytes + part
  }
}
