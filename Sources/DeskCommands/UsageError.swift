import Accounts
import ArgumentParser

/// What is wrong with the words of a command, and what may have been meant.
package enum UsageError: Error, Equatable, CustomStringConvertible {
  case unknownCommand(String, of: String, closest: [String])
  case unknownOption(String, of: String, closest: [String])
  case noValue(option: String, example: String?, help: String)
  case takesNoValue(option: String)
  case wrongValue(String, of: String, choices: [String], closest: [String], help: String)
  case missing(String, of: String, example: String)
  case unexpected(String, of: String)
  /// What ArgumentParser, or the command itself, says.
  case other(String, help: String)

  package var description: String {
    switch self {
    case .unknownCommand(let word, let group, let closest):
      "\(group) has no command '\(word.hidingContact)'.\(didYouMean(closest)) See: help \(group)."
    case .unknownOption(let option, let command, let closest):
      "\(command.isEmpty ? "sessiondesk" : command) has no option \(option.hidingContact).\(didYouMean(closest))"
        + " See: \(help(command))."
    case .noValue(let option, let example?, _): "The option \(option) needs a value. For example: \(example)."
    case .noValue(let option, nil, let command): "The option \(option) needs a value. See: \(help(command))."
    case .takesNoValue(let option): "The option \(option) takes no value. Write it alone."
    case .wrongValue(let value, let name, let choices, let closest, let help):
      "\(name) cannot be '\(value.hidingContact)'.\(didYouMean(closest))"
        + (choices.isEmpty ? "" : " It is one of: \(choices.joined(separator: ", ")).")
        + " See: help \(help)."
    case .missing(let what, let command, let example):
      "\(command) needs more: \(what) For example: \(example)."
    case .unexpected(let word, let command):
      "\(command) does not know what to do with '\(word.hidingContact)'. See: help \(command)."
    case .other(let message, let command):
      "\(message)\(message.hasSuffix(".") ? "" : ".") See: \(help(command))."
    }
  }

  private func help(_ command: String) -> String { command.isEmpty ? "help" : "help \(command)" }
}

/// «Did you mean», or nothing.
func didYouMean(_ closest: [String]) -> String {
  guard let last = closest.last else { return "" }
  let others = closest.dropLast().joined(separator: ", ")
  return " Did you mean \(others.isEmpty ? last : "\(others) or \(last)")?"
}

extension String {
  /// The word, masked when it may be an e-mail address or a phone number.
  var hidingContact: String { mayBeContact ? PersonalText(self).description : self }
}
