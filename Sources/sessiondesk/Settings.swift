import Foundation
import Guidance

/// Where everything is: from the options, the environment, the user's file and the machine's, the strongest
/// first.
struct Settings {
  var source: String?
  var knowledgeFolder: String
  var auditFile: String

  /// Throws a `KnowledgeError` when a settings file is broken or cannot be read.
  init(_ arguments: ProgramArguments) throws {
    let files = try [Self.userFile, "/etc/sessiondesk/config.yaml"].map(Self.read)
    func setting(_ option: String?, _ variable: String, _ key: String) -> String? {
      option ?? Self.environment(variable) ?? files.lazy.compactMap { $0[key] }.first
    }
    source = setting(arguments.source, "SESSIONDESK_SOURCE", "source")
    knowledgeFolder =
      setting(arguments.knowledgeBase, "SESSIONDESK_KNOWLEDGE_BASE", "knowledge-base") ?? Self.nearbyKnowledge
    auditFile = setting(arguments.audit, "SESSIONDESK_AUDIT", "audit") ?? Self.stateFile("audit.jsonl")
  }

  /// A file of the program's own state; its folder is made by whoever writes it.
  static func stateFile(_ name: String) -> String { "\(stateFolder)/\(name)" }

  static var stateFolder: String {
    (environment("XDG_STATE_HOME") ?? NSHomeDirectory() + "/.local/state") + "/sessiondesk"
  }

  private static var userFile: String {
    (environment("XDG_CONFIG_HOME") ?? NSHomeDirectory() + "/.config") + "/sessiondesk/config.yaml"
  }

  private static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func read(_ path: String) throws -> [String: String] {
    guard FileManager.default.fileExists(atPath: path) else { return [:] }
    guard let data = FileManager.default.contents(atPath: path) else { throw KnowledgeError.unreadable(path) }
    return try settings(in: String(decoding: data, as: UTF8.self), path: path)
  }

  /// The closest knowledge base above the program's own file, or else the working folder's.
  private static var nearbyKnowledge: String {
    var folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" {
      for candidate in ["KnowledgeBase", "share/sessiondesk/KnowledgeBase"] {
        let path = folder.appending(path: candidate).path
        if FileManager.default.fileExists(atPath: path) { return path }
      }
      folder.deleteLastPathComponent()
    }
    return "KnowledgeBase"
  }
}
