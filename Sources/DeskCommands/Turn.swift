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
    guard words.count <= 200, words.allSatisfy({ $0.utf8.count <= 4_000 }) else { throw DeskError.tooLong }
    let begun = desk.world.clock()
    let meant = try meantWords(of: words, knowing: try? desk.knowledge)
    let command = try command(of: meant)
    let answer = Result { try command.answer(at: &desk) }
    try desk.recordLookUps(of: meant.first ?? "")
    let found = try answer.get()
    let trouble = desk.keep(found.events)
    var reply = try reply(
      found, as: command.output.chosen ?? desk.format, took: desk.world.clock() - begun,
      at: desk.world.now(), for: screen)
    if let trouble { reply.remark += render([.warning("\(trouble)")], for: screen) }
    return meant.count > words.count
      ? reply.saying("Understood as: \(meant.joined(separator: " ")).", for: screen) : reply
  } catch is CancellationError {
    return reply(to: DeskError.interrupted, for: screen)
  } catch {
    return reply(to: error, for: screen)
  }
}

/// The command that the words name, with its arguments; throws a `UsageError`.
package func command(of words: [String]) throws -> any DeskCommand {
  do {
    if let command = try RootCommand.parseAsRoot(words) as? any DeskCommand { return command }
  } catch  where RootCommand.exitCode(for: error) != .success {
    throw usageError(in: words, refused: error)
  } catch {}  // Help was asked for.
  let path = CommandSyntax.program.command(of: words).path.map(\.name)
  let help = try RootCommand.parseAsRoot(["help"] + path + words.filter { $0 == "--json" })
  guard let command = help as? any DeskCommand else { throw UsageError.unexpected(path.joined(), of: "help") }
  return command
}

extension Reply {
  /// The reply with a remark behind it.
  fileprivate func saying(_ sentence: String, for screen: Screen) -> Reply {
    var reply = self
    reply.remark += render([.paragraph(Line(sentence, .quiet))], for: screen)
    return reply
  }
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

/// An error as a sentence.
package func reply(to error: any Error, for screen: Screen) -> Reply {
  Reply(
    remark: render([.paragraph("\(String(describing: error))")], for: screen),
    status: replyStatus(of: error) ?? .internalError)
}
