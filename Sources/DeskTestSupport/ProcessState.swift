import Foundation

/// What the system tells of a process, to wait for a state instead of a time.
package struct ProcessState: Sendable {
  package let process: Int32
  private var folder: String { "/proc/\(process)" }

  package init(_ process: Int32) { self.process = process }

  /// Whether the process has the file open.
  package func hasOpen(_ path: String) -> Bool {
    let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/fd")) ?? []
    return descriptors.contains {
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/fd/\($0)")) == path
    }
  }

  /// Whether the process was stopped, as by Ctrl-Z.
  package var isStopped: Bool {
    let status = try? String(contentsOfFile: folder + "/stat", encoding: .utf8)
    return status?.split(separator: ")").last?.hasPrefix(" T") ?? false
  }

  /// The processes that it started and that still run.
  package var children: [Int32] {
    let list = try? String(contentsOfFile: "\(folder)/task/\(process)/children", encoding: .utf8)
    return (list ?? "").split(separator: " ").compactMap { Int32($0) }
  }
}
