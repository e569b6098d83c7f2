import Accounts
package import Foundation

/// Keeps each call in a file of its own, one line of JSON an event, synced to the disk.
///
/// So a call outlives the program, and can be taken up again.
package struct CallKeeper {
  private let folder: String
  private let process: Int32

  package init(folder: String, process: Int32) {
    self.folder = folder
    self.process = process
  }

  /// Writes what is not in the file yet; throws a `CallError`, after which it can be tried again.
  package func save(_ call: inout Call) throws {
    guard call.isUnsaved else { return }
    let name = call.file ?? freeName(of: call)
    let lines = try call.entries[call.savedCount...].map(jsonLine)
    do {
      try SyncedFile(path: path(name)).append(Data(lines.joined()))
    } catch let error as SyncedFileError {
      throw CallError(path: error.path, reason: error.reason)
    }
    call.file = name
    call.savedCount = call.entries.count
  }

  /// The latest call with a customer that nobody ended and that began since a moment.
  package func unfinished(with customer: String, since moment: Date) -> Call? {
    latest(since: moment) { $0.customer == customer && !$0.isDone }
  }

  /// The latest call that nobody ended and on which something happened since a moment.
  package func unfinished(since moment: Date) -> Call? {
    latest(since: moment.addingTimeInterval(-86_400)) { call in
      !call.isDone && call.isTelling && call.lastAt.map { $0 >= moment } ?? false
    }
  }

  /// Names begin with the moment, so their order is that of the calls.
  private func latest(since moment: Date, where fits: (Call) -> Bool) -> Call? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let recent = names.filter { $0.hasSuffix(Self.ending) && $0 >= stamp(moment) }.sorted(by: >)
    return recent.lazy.compactMap(call).first(where: fits)
  }

  private func call(_ name: String) -> Call? {
    jsonLines(of: path(name), as: CallEntry.self).map {
      Call(entries: $0.values, unreadableLines: $0.unreadable, file: name)
    }
  }

  /// `2026-11-22T201400Z-4711-1.jsonl`: the moment, the process, and the call's number in that second.
  private func freeName(of call: Call) -> String {
    let start = "\(stamp(call.beganAt ?? .distantPast))-\(process)"
    let names = (1...).lazy.map { "\(start)-\($0)\(Self.ending)" }
    return names.first { !FileManager.default.fileExists(atPath: path($0)) } ?? start
  }

  private func stamp(_ moment: Date) -> String { moment.utc.replacing(":", with: "") }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  private static let ending = ".jsonl"
}

/// Why what happened on a call could not be written.
package struct CallError: Error, Equatable, CustomStringConvertible {
  let path: String
  let reason: String

  package var description: String {
    "What happens on the call cannot be written to \(path) (\(reason)). It is kept here until you quit; copy "
      + "it from: wrap. Tell whoever runs this machine."
  }
}
