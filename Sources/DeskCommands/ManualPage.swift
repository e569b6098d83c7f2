/// The manual page in the language of man(7), from what ArgumentParser knows of the commands.
func manualPage(of program: CommandSyntax) -> String {
  let title = ".TH SESSIONDESK 1 \"\" \"SessionDesk \(VersionCommand.number)\" \"SessionDesk manual\""
  let parts = [
    section("name", [escaped("sessiondesk - \(program.abstract)")]),
    section("synopsis", synopsis), section("description", paragraphs(program.discussion)),
    section("options", options(program.options)),
    section("commands", program.commands.flatMap { command($0.path.joined(separator: " "), $0.syntax) }),
    section("exit status", ReplyStatus.allCases.flatMap { item("\($0.rawValue)", $0.meaning) }),
    section("environment", environment.flatMap(item)), section("files", files.flatMap(item)),
    section(
      "see also", [escaped("The page on JSON keys and the data contract, in the folder Documentation.")]),
  ]
  return ([title] + parts.flatMap(\.self)).joined(separator: "\n") + "\n"
}

private let synopsis = [
  ".B sessiondesk", "[\\fIoptions\\fR]", ".br", ".B sessiondesk",
  "[\\fIoptions\\fR] \\fIcommand\\fR ...", ".br", ".B sessiondesk", "[\\fIoptions\\fR] \\-c \\fIline\\fR ...",
]

private let environment = [
  ("SESSIONDESK_SOURCE", "What --source sets."),
  ("SESSIONDESK_KNOWLEDGE_BASE", "What --knowledge-base sets."),
  ("SESSIONDESK_AUDIT", "What --audit sets."),
  ("ACCESSIBLE", "When set, and not to 0: lists instead of tables, for screen readers."),
  ("NO_COLOR", "When set: no colour. TERM=dumb does the same."),
  ("XDG_CONFIG_HOME, XDG_STATE_HOME", "Where the files below are, instead of ~/.config and ~/.local/state."),
  ("INPUTRC", "The file of readline's settings; $if sessiondesk holds in it."),
]

private let files = [
  ("~/.config/sessiondesk/config.yaml", "Settings: source, knowledge-base, audit."),
  ("/etc/sessiondesk/config.yaml", "The same for everybody on the machine, and weaker."),
  ("~/.local/state/sessiondesk/audit.jsonl", "The audit log: a line for each look-up of a customer."),
  ("~/.local/state/sessiondesk/history", "Lines typed at the prompt; none that names a customer."),
]

private func section(_ title: String, _ lines: [String]) -> [String] { [".SH \(title.uppercased())"] + lines }

private func command(_ name: String, _ syntax: CommandSyntax) -> [String] {
  let usage = ".SS \(escaped(name + syntax.usage))"
  let examples =
    syntax.examples.isEmpty
    ? []
    : [".PP", "Examples:", ".PP", ".nf", ".RS"]
      + syntax.examples.map(escaped) + [".RE", ".fi"]
  return [usage, escaped(syntax.abstract)] + paragraphs(syntax.discussion).map { $0 }
    + options(syntax.positionals + syntax.options) + examples
}

private func options(_ arguments: [ArgumentSyntax]) -> [String] {
  arguments.flatMap { argument in
    let names = argument.names.dropFirst().map { "\($0), " }.joined()
    return item(names + argument.label, argument.explanation)
  }
}

private func item(_ name: String, _ text: String) -> [String] {
  [".TP", ".B \(escaped(name))", escaped(text)]
}

/// Paragraphs; lines that are indented stay lines.
private func paragraphs(_ text: String) -> [String] {
  text.isEmpty
    ? []
    : [".PP"]
      + text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
        if line.isEmpty { return [".PP"] }
        return line.hasPrefix(" ") ? [".br", escaped(String(line))] : [escaped(String(line))]
      }
}

/// A text that means itself: hyphens that can be copied, and no line that begins with a request.
private func escaped(_ text: String) -> String {
  let letters = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    .replacing("…", with: "...").replacing("·", with: "\\(bu").replacing("\"", with: "\\(dq")
  return letters.hasPrefix(".") || letters.hasPrefix("'") ? "\\&" + letters : letters
}
