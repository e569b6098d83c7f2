package import ArgumentParser
import Guidance

/// The list of all commands; a new one is a file in `Commands` and a word here.
package struct RootCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "sessiondesk",
    abstract: "Where a customer is signed in, why the plan says no, and how a device is signed out.",
    usage: """
      sessiondesk [--source S] [--knowledge-base K] [--audit A]
      sessiondesk [options] COMMAND …
      sessiondesk [options] -c LINE [-c LINE …]
      """,
    discussion: """
      Without a command it is a console; lines on standard input are run without
      a prompt, until one fails.

      Options, before or behind a command:
        --source S          the customer database, an SQLite file
        --knowledge-base K  the folder of the knowledge base
        --audit A           the file of the audit log
        -c LINE             run a line; several run until one fails
        --format F          lay answers out as F; see: help format
        --accessible        lists and whole lines, for screen readers
        --no-pager          never show a long answer a screen at a time
      The environment may set them too: SESSIONDESK_SOURCE,
      SESSIONDESK_KNOWLEDGE_BASE, SESSIONDESK_AUDIT, ACCESSIBLE=1,
      SESSIONDESK_PAGER or PAGER, and NO_COLOR.

      Examples:
        sessiondesk guide UN55TU7000
        sessiondesk --source demo.sqlite -c 'customer 1' -c sessions -c limits
        sessiondesk resolve --batch < models.txt

      Exit codes: 0 answered, 1 not there, 2 findings, 64 wrong usage,
      65 malformed input, 69 no database, 70 our mistake, 73 cannot be written,
      75 try again, 77 refused, 130 interrupted.
      """,
    subcommands: [
      CustomerCommand.self, SessionsCommand.self, SessionCommand.self, CompareCommand.self,
      LimitsCommand.self, WhyCommand.self, WhatIfCommand.self, TimelineCommand.self,
      GuideCommand.self, WalkCommand.self, HandoutCommand.self,
      NoteCommand.self, WrapCommand.self, FlagCommand.self,
      SearchCommand.self, TopicCommand.self, MessageCommand.self, ResolveCommand.self,
      KnowledgeCommand.self, ImportCommand.self, DemoCommand.self,
      HistoryCommand.self, FormatCommand.self, HelpCommand.self, VersionCommand.self, QuitCommand.self,
    ])

  package init() {}

  /// The names of all commands.
  package static let names: [String] = configuration.subcommands.map { $0.configuration.commandName ?? "" }

  /// The three commands that are closest to a word: those it begins, then those the fewest slips away.
  static func closest(to word: String) -> [String] {
    let begun = names.filter { $0.hasPrefix(word.lowercased()) }
    let near = nearest(to: word, among: names, within: .max).filter { !begun.contains($0) }
    return Array((begun + near).prefix(3))
  }

  /// The words with those that other consoles taught people put into ours.
  static func expanded(_ words: [String]) -> [String] {
    let known = ["exit": "quit", "\\q": "quit", ".quit": "quit", "?": "help", "\\?": "help"]
    guard let first = words.first, let command = known[first] else { return words }
    return [command] + words.dropFirst()
  }
}
