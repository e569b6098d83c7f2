package import Foundation
package import Guidance

/// The project's own files, found from this file's place.
package enum Repository {
  /// The folder of `Package.swift`.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of the real knowledge base.
  package static let knowledgeFolder = root.appending(path: "KnowledgeBase").path

  /// The real knowledge base; read once, for it is large.
  package static let knowledge = Result { try loadKnowledgeBase(at: knowledgeFolder).knowledge }

  /// The program that was built with the tests, or the one that `SESSIONDESK_PROGRAM` names.
  package static let program =
    ProcessInfo.processInfo.environment["SESSIONDESK_PROGRAM"]
    ?? root.appending(path: ".build/debug/sessiondesk").path
}
