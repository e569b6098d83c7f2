import ArgumentParser
import Foundation
package import TerminalText

/// What a turn shows, and how it ended.
package struct Reply: Sendable {
  /// For standard output.
  package var answer = Printable()
  /// For standard error.
  package var remark = Printable()
  package var status = ReplyStatus.answered

  package init(
    answer: Printable = Printable(), remark: Printable = Printable(), status: ReplyStatus = .answered
  ) {
    self.answer = answer
    self.remark = remark
    self.status = status
  }
}

/// From words to a reply: find the command, let it answer, record its look-ups and what it means for the
/// call, and only then lay the answer out.
///
/// Whatever goes wrong becomes a sentence in the reply; nothing is thrown.
package func turn(_ words: [String], at desk: inout Desk, for screen: Screen) -> Reply {
  do {
    let begun = desk.world.clock()
    let command = try command(of: words)
    let answer = Result { try command.answer(at: &desk) }
    try desk.recordLookUps(of: words.first ?? "")
    let found = try answer.get()
    let trouble = desk.keep(found.events)
    var reply = try reply(
      found, as: command.output.chosen ?? desk.format, took: desk.world.clock() - begun,
      at: desk.world.now(), for: screen)
    if let trouble { reply.remark += render([.warning("\(trouble)")], for: screen) }
    return reply
  } catch is CancellationError {
    return reply(to: DeskError.interrupted, for: screen)
  } catch {
    return reply(to: error, for: screen)
  }
}

/// The command that the words name, with its arguments.
private func command(of words: [String]) throws -> any DeskCommand {
  guard words.count <= 200, words.allSatisfy({ $0.utf8.count <= 4_000 }) else { throw DeskError.tooLong }
  let words = RootCommand.expanded(words)
  if let word = words.first, !word.hasPrefix("-"), !RootCommand.names.contains(word) {
    throw DeskError.unknownCommand(word, closest: RootCommand.closest(to: word))
  }
  var parsed = try RootCommand.parseAsRoot(words)
  guard let command = parsed as? any DeskCommand else {
    try parsed.run()
    throw CleanExit.helpRequest(parsed)
  }
  return command
}

/// An answer laid out; on a terminal with what is said to people alone.
private func reply(
  _ answer: any Answer, as format: OutputFormat?, took: Duration, at now: Date, for screen: Screen
) throws -> Reply {
  let isForPeople = screen.width != nil && format?.isForPeople ?? true
  let footer = isForPeople ? Footer(answer, took: took, now: now)?.block : nil
  let aside = screen.width != nil ? (answer as? SilentAnswer)?.aside : nil
  return Reply(
    answer: try layOut(answer, with: footer, as: format, for: screen),
    remark: render(Document(aside.map { [.paragraph($0)] } ?? []), for: screen), status: answer.status)
}

/// An error as a sentence; help that was asked for is an answer.
package func reply(to error: any Error, for screen: Screen) -> Reply {
  if let status = replyStatus(of: error) {
    return Reply(remark: render([.paragraph("\(String(describing: error))")], for: screen), status: status)
  }
  let text = Printable(visible: RootCommand.fullMessage(for: error) + "\n", keepsLines: true)
  switch RootCommand.exitCode(for: error) {
  case .success: return Reply(answer: text)
  case .validationFailure: return Reply(remark: text, status: .wrongUsage)
  default: return Reply(remark: text, status: .internalError)
  }
}
