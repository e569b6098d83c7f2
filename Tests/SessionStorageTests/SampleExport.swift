import Accounts
import DeskTestSupport
import Foundation
import Guidance
import Testing

@testable import SessionStorage

/// An export in a folder of its own, and the file that an import makes of it; both are gone with the value.
final class SampleExport {
  let folder: String
  let file: String
  private let home: URL

  /// Takes one of the folders in `Fixtures`.
  init(fixture: String) throws {
    home = try Self.makeHome()
    folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(fixture)").path
    file = home.appending(path: "export.sqlite").path
  }

  /// Takes the text of each table, by its path in the folder.
  init(_ tables: [String: String] = [:]) throws {
    home = try Self.makeHome()
    folder = home.appending(path: "export").path
    file = home.appending(path: "export.sqlite").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (path, text) in tables { try write(Data(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// Puts a file into the folder.
  func write(_ data: Data, to path: String) throws {
    let url = URL(filePath: folder).appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// What an import left beside its file.
  var leftovers: [String] {
    get throws {
      let home = URL(filePath: file).deletingLastPathComponent().path
      return try FileManager.default.contentsOfDirectory(atPath: home).filter { $0.hasSuffix(".partial") }
    }
  }

  /// Imports the folder, and reads the new file as every command does.
  func imported() throws -> (summary: ImportSummary, account: Account) {
    let knowledge = try Repository.knowledge.get()
    let summary = try NetflixExport.importing(
      folder, to: file, planName: { knowledge.plan(streams: $0, quality: $1) })
    return (summary, try account())
  }

  /// The error that an import ends with; nil when it ends well.
  func failure() -> ImportError? {
    do {
      _ = try NetflixExport.importing(folder, to: file)
      return nil
    } catch {
      return error as? ImportError
    }
  }

  private func account() throws -> Account {
    let store = SessionStore { [file] in SQLiteDatabase(path: file) }
    let customer = try #require(try store.soleCustomer())
    guard case .one(let account) = try store.account(of: .id(customer)) else { throw NoAccount() }
    return account
  }

  private struct NoAccount: Error {}

  private static func makeHome() throws -> URL {
    let home = FileManager.default.temporaryDirectory.appending(path: "sessiondesk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    return home
  }
}

extension SampleExport {
  static let devicesHeader =
    "Profile Name,Esn,Device Type,Acct Last Playback Date,Profile Last Playback Date,Deactivation Time\n"
  static let loginHeader = "Esn,Country,Region Code,Device Description,Ip,Ts\n"
  static let streamingHeader =
    "Esn,Localized Device Description,Device Description,Ip,Country,Region Code Display Name,Near Location,Ts\n"
  static let viewingHeader =
    "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type\n"
  static let subscriptionHeader = """
    Subscription Opened Ts,Signup Max Concurrent Streams,Signup Max Streaming Quality,Plan Change Date,\
    Plan Change New Max Concurrent Streams,Plan Change New Max Streaming Quality

    """
}

extension Account {
  /// The session on the device with this label.
  func session(on device: String) throws -> Session { try #require(sessions.first { $0.device == device }) }
}

/// A moment as the tests write it.
func moment(_ text: String) throws -> Date { try #require(Date(utc: text)) }
