package import Foundation
import SessionStorage

/// A demo file and a state folder of its own, for runs of the real program.
package struct DemoSite {
  package let folder: TemporaryFolder
  package let database: String

  package init() throws {
    folder = try TemporaryFolder()
    database = folder.path("demo.sqlite")
    _ = try DemoData.make(at: database, customers: 30, seed: 1)
  }

  /// The environment in which the program uses the site and nothing of this machine's user, and pages nothing.
  package var environment: [String: String] {
    [
      "SESSIONDESK_SOURCE": database, "SESSIONDESK_KNOWLEDGE_BASE": Repository.knowledgeFolder,
      "XDG_STATE_HOME": folder.path("state"), "XDG_CONFIG_HOME": folder.path("config"),
      "HOME": folder.url.path,
      "INPUTRC": "/dev/null", "LANG": "C.UTF-8", "SESSIONDESK_PAGER": "",
    ]
  }

  /// The lines of the audit log.
  package var auditLines: [String] {
    let text = try? String(contentsOfFile: folder.path("state/sessiondesk/audit.jsonl"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  /// The database's bytes.
  package var bytes: Data? { FileManager.default.contents(atPath: database) }
}
