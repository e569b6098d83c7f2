package import ArgumentParser
import Guidance

/// The list of all commands; a new one is a file in `Commands` and a word here.
package struct RootCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "sessiondesk",
    abstract: "Where a customer is signed in, why the plan says no, and how a device is signed out.",
    discussion: """
      Without a command it is a console; lines on standard input are run without
      a prompt, until one fails. At the prompt a model alone asks for its guide,
      and a row's number for the row.
      """,
    subcommands: [
      CustomerCommand.self, SessionsCommand.self, SessionCommand.self, CompareCommand.self,
      LimitsCommand.self, WhyCommand.self, WhatIfCommand.self, TimelineCommand.self,
      GuideCommand.self, WalkCommand.self, HandoutCommand.self,
      NoteCommand.self, WrapCommand.self, FlagCommand.self,
      SearchCommand.self, TopicCommand.self, MessageCommand.self, ResolveCommand.self,
      KnowledgeCommand.self, ImportCommand.self, DemoCommand.self,
      HistoryCommand.self, FormatCommand.self, HelpCommand.self, CompletionsCommand.self, ManualCommand.self,
      VersionCommand.self, QuitCommand.self,
    ])

  package init() {}

  /// The names of all commands.
  package static let names: [String] = configuration.subcommands.map { $0.configuration.commandName ?? "" }

  /// The names of those whose lines may name a customer.
  package static let personalNames = Set(
    configuration.subcommands.compactMap { $0 as? any DeskCommand.Type }.filter { $0.isPersonal }
      .map { $0.configuration.commandName ?? "" })

  /// The commands that a word may have been meant to be.
  static func closest(to word: String) -> [String] { suggestions(for: word, among: names) }

  /// The words with those that other consoles taught people put into ours.
  package static func expanded(_ words: [String]) -> [String] {
    guard let first = words.first?.lowercased() else { return words }
    guard let command = namesElsewhere[first] ?? names.first(where: { $0 == first }) else { return words }
    return [command] + words.dropFirst()
  }

  private static let namesElsewhere = [
    "exit": "quit", "\\q": "quit", ".quit": "quit", ".exit": "quit", ":q": "quit", "bye": "quit",
    "logout": "quit", "--version": "version", "?": "help", "\\?": "help", "\\h": "help", ".help": "help",
  ]
}
